#include "ui/rota/rotapeoplemodel.h"

#include <QMimeData>

#include "ui/rota/rotadrag.h"
#include "ui/shell/theme.h"
#include "ui/widgets/wordsdelegate.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString shapeOf(const Candidate &person)
{
    if (!person.canCome())
        return u"–"_s;
    return person.answer == Answer::Yes ? u"+"_s : person.answer == Answer::IfNeedBe ? u"~"_s : u"?"_s;
}

} // namespace

void RotaPeopleModel::showShift(const WeekPlan &plan, const Shift &shift, qint64 nowMs)
{
    setPeople(Candidates::rank(plan.team(), shift, nowMs));
}

void RotaPeopleModel::setPeople(QList<Candidate> people)
{
    beginResetModel();
    people.removeIf([](const Candidate &person) { return person.isAssigned; });
    m_people = std::move(people);
    endResetModel();
}

int RotaPeopleModel::indexOf(VolunteerId volunteer) const
{
    const auto found = std::find_if(m_people.begin(), m_people.end(),
                                    [volunteer](const Candidate &person) { return person.volunteer == volunteer; });
    return found == m_people.end() ? -1 : int(found - m_people.begin());
}

int RotaPeopleModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_people.size()); }

QVariant RotaPeopleModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Candidate &person = m_people.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case WordsDelegate::TextRole:
        return person.name;
    case WordsDelegate::DetailRole:
    case Qt::AccessibleDescriptionRole:
        return person.canCome() && !person.mobile.isEmpty() ? QString(person.mobile + u" · "_s + person.reason)
                                                            : person.reason;
    case WordsDelegate::ShapeRole:
        return shapeOf(person);
    case WordsDelegate::MeaningRole:
        return person.canCome() && person.answer == Answer::Yes ? QVariant(int(Meaning::Done)) : QVariant();
    case WordsDelegate::QuietRole:
        return !person.canCome();
    default:
        return {};
    }
}

Qt::ItemFlags RotaPeopleModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren : flags;
}

QStringList RotaPeopleModel::mimeTypes() const { return {DraggedPerson::mimeType()}; }

QMimeData *RotaPeopleModel::mimeData(const QModelIndexList &indexes) const
{
    return indexes.isEmpty() ? nullptr : DraggedPerson{candidate(indexes.first().row()).volunteer, {}}.toMimeData();
}

} // namespace rosette
