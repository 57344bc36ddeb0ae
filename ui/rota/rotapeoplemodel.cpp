#include "ui/rota/rotapeoplemodel.h"

#include <QMimeData>

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

const QString &mimeType()
{
    static const QString type = u"application/x-rosette-volunteer"_s;
    return type;
}

Candidate memberOf(const Team::Member &member)
{
    const Volunteer &v = member.volunteer;
    Candidate c;
    c.volunteer = v.id;
    c.name = v.name();
    c.mobile = v.mobile;
    c.isAtLimit = v.maxShiftsPerWeek && member.shifts.size() >= *v.maxShiftsPerWeek;
    c.lastAskedAtMs = v.lastAskedAtMs;
    QStringList parts;
    if (!member.absences.isEmpty())
        parts += RotaPeopleModel::tr("away this week");
    if (v.maxShiftsPerWeek)
        parts += RotaPeopleModel::tr("%1 of %2 shifts").arg(member.shifts.size()).arg(*v.maxShiftsPerWeek);
    else if (!member.shifts.isEmpty())
        parts += member.shifts.size() == 1 ? RotaPeopleModel::tr("1 shift")
                                           : RotaPeopleModel::tr("%1 shifts").arg(member.shifts.size());
    parts += member.weekly.isEmpty() ? RotaPeopleModel::tr("times not said") : member.weekly.words();
    c.reason = parts.join(u" · "_s);
    return c;
}

} // namespace

void RotaPeopleModel::showShift(const WeekPlan &plan, const Shift &shift, qint64 nowMs)
{
    setPeople(Candidates::rank(plan.team(), shift, nowMs));
}

void RotaPeopleModel::showTeam(const WeekPlan &plan)
{
    QList<Candidate> people;
    for (const Team::Member &member : plan.team().members())
        people += memberOf(member);
    std::stable_sort(people.begin(), people.end(), [](const Candidate &a, const Candidate &b) {
        return std::pair(a.isAtLimit, a.lastAskedAtMs) < std::pair(b.isAtLimit, b.lastAskedAtMs);
    });
    setPeople(people);
}

void RotaPeopleModel::setPeople(QList<Candidate> people)
{
    beginResetModel();
    m_people = std::move(people);
    endResetModel();
}

int RotaPeopleModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_people.size()); }

QVariant RotaPeopleModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Candidate &person = m_people.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return person.name;
    case ReasonRole:
        return person.reason;
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return person.mobile.isEmpty() ? person.reason : QString(person.mobile + u" · "_s + person.reason);
    case CanComeRole:
        return person.canCome();
    case AnswerRole:
        return int(person.answer);
    default:
        return {};
    }
}

Qt::ItemFlags RotaPeopleModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren : flags;
}

QStringList RotaPeopleModel::mimeTypes() const { return {mimeType()}; }

QMimeData *RotaPeopleModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    data->setData(mimeType(), QByteArray::number(m_people.at(indexes.first().row()).volunteer.value()));
    return data;
}

VolunteerId RotaPeopleModel::volunteerIn(const QMimeData *data)
{
    return data && data->hasFormat(mimeType()) ? VolunteerId(data->data(mimeType()).toLongLong()) : VolunteerId();
}

} // namespace rosette
