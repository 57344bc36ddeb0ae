#include "ui/rota/rotateammodel.h"

#include <QMimeData>

#include "models/volunteers/lastasked.h"
#include "ui/rota/rotadrag.h"
#include "ui/widgets/wordsdelegate.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

/// The best that was said of a day; No when they are away.
Answer bestOf(const Team::Member &member, QDate date)
{
    for (const Absence &absence : member.absences) {
        if (absence.covers(date))
            return Answer::No;
    }
    Answer best = Answer::Unsaid;
    for (const WeeklyAvailability::Slot &slot : member.weekly.slotList()) {
        if (slot.weekday == date.dayOfWeek() && (best == Answer::Unsaid || slot.answer < best))
            best = slot.answer;
    }
    return best;
}

QString saidText(const Team::Member &member)
{
    const QString said = member.weekly.isEmpty() ? RotaTeamModel::tr("times not said") : member.weekly.words();
    return member.absences.isEmpty() ? said : RotaTeamModel::tr("%1 · away this week").arg(said);
}

RotaTeamModel::Row rowOf(const Team::Member &member, QDate monday, qint64 nowMs)
{
    const Volunteer &volunteer = member.volunteer;
    RotaTeamModel::Row row{.volunteer = volunteer.id,
                           .name = volunteer.name(),
                           .load = loadText(member),
                           .asked = lastAskedWords(volunteer.lastAskedAtMs, nowMs),
                           .saidText = saidText(member)};
    for (int day = 0; day < 7; ++day)
        row.days[std::size_t(day)] = bestOf(member, monday.addDays(day));
    row.hasRoom = !volunteer.maxShiftsPerWeek || member.shifts.size() < *volunteer.maxShiftsPerWeek;
    row.lastAskedAtMs = volunteer.lastAskedAtMs;
    return row;
}

} // namespace

QString loadText(const Team::Member &member)
{
    const auto shifts = int(member.shifts.size());
    if (member.volunteer.maxShiftsPerWeek)
        return RotaTeamModel::tr("%1 of %2").arg(shifts).arg(*member.volunteer.maxShiftsPerWeek);
    if (shifts == 0)
        return {};
    return shifts == 1 ? RotaTeamModel::tr("1 shift") : RotaTeamModel::tr("%1 shifts").arg(shifts);
}

void RotaTeamModel::showTeam(const Team &team, qint64 nowMs)
{
    beginResetModel();
    m_rows.clear();
    for (const Team::Member &member : team.members())
        m_rows += rowOf(member, team.monday(), nowMs);
    std::stable_sort(m_rows.begin(), m_rows.end(), [](const Row &a, const Row &b) {
        return std::pair(!a.hasRoom, a.lastAskedAtMs) < std::pair(!b.hasRoom, b.lastAskedAtMs);
    });
    endResetModel();
}

int RotaTeamModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QVariant RotaTeamModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case WordsDelegate::TextRole:
        return row.name;
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return QStringList{row.load, row.asked, row.saidText}.join(u" · "_s);
    default:
        return {};
    }
}

Qt::ItemFlags RotaTeamModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren : flags;
}

QStringList RotaTeamModel::mimeTypes() const { return {DraggedPerson::mimeType()}; }

QMimeData *RotaTeamModel::mimeData(const QModelIndexList &indexes) const
{
    return indexes.isEmpty() ? nullptr : DraggedPerson{row(indexes.first().row()).volunteer, {}}.toMimeData();
}

} // namespace rosette
