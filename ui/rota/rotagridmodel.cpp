#include "ui/rota/rotagridmodel.h"

#include <QLocale>
#include <QMimeData>

#include "models/base/localtime.h"
#include "models/rota/rotahints.h"
#include "ui/rota/rotadrag.h"
#include "ui/rota/rotaedits.h"
#include "ui/rota/rotateammodel.h"
#include "ui/rota/weeksummary.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString ruleWord(RotaRule rule)
{
    switch (rule) {
    case RotaRule::OnIt:
        return RotaGridModel::tr("on it");
    case RotaRule::Declined:
        return RotaGridModel::tr("said no");
    case RotaRule::NotFree:
        return RotaGridModel::tr("not free");
    case RotaRule::Unable:
        return RotaGridModel::tr("no skill");
    case RotaRule::Busy:
        return RotaGridModel::tr("busy");
    case RotaRule::TooFar:
        return RotaGridModel::tr("too far");
    case RotaRule::AtLimit:
        return RotaGridModel::tr("at limit");
    }
    return {};
}

QString answerWord(Answer answer)
{
    return answer == Answer::Yes        ? RotaGridModel::tr("free")
           : answer == Answer::IfNeedBe ? RotaGridModel::tr("if need be")
                                        : RotaGridModel::tr("not said");
}

QString dayText(QDate date) { return QLocale(QLocale::English, QLocale::UnitedKingdom).toString(date, u"ddd d"_s); }

} // namespace

void RotaGridModel::showPlan(const WeekPlan &plan)
{
    beginResetModel();
    m_plan = plan;
    m_people.clear();
    m_shifts.clear();
    m_clashing.clear();
    m_candidates.clear();
    for (const Team::Member &member : m_plan.team().members())
        m_people += &member;
    std::stable_sort(m_people.begin(), m_people.end(), [](const Team::Member *a, const Team::Member *b) {
        return a->volunteer.name().localeAwareCompare(b->volunteer.name()) < 0;
    });
    for (const PlannedDay &day : m_plan.days()) {
        for (const PlannedActivity &planned : day.activities) {
            const QSet<VolunteerId> clashing = clashingPeople(m_plan, planned.activity.id);
            for (const PlannedShift &shift : isAsked(planned.activity) ? planned.shifts : QList<PlannedShift>()) {
                m_shifts += shift;
                m_clashing += clashing;
            }
        }
    }
    endResetModel();
}

int RotaGridModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_people.size()); }

int RotaGridModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_shifts.size()); }

const Assignment *RotaGridModel::assignment(const QModelIndex &cell) const
{
    return findAssignment(shift(cell.column()), volunteer(cell.row()));
}

int RotaGridModel::columnOf(ShiftId id) const
{
    const auto found = std::find_if(m_shifts.begin(), m_shifts.end(),
                                    [id](const PlannedShift &planned) { return planned.shift.id == id; });
    return found == m_shifts.end() ? -1 : int(found - m_shifts.begin());
}

int RotaGridModel::rowOf(VolunteerId id) const
{
    const auto found = std::find_if(m_people.begin(), m_people.end(),
                                    [id](const Team::Member *member) { return member->volunteer.id == id; });
    return found == m_people.end() ? -1 : int(found - m_people.begin());
}

const Candidate &RotaGridModel::candidate(const QModelIndex &cell) const
{
    auto column = m_candidates.find(cell.column());
    if (column == m_candidates.end()) {
        column = m_candidates.insert(cell.column(), {});
        for (const Candidate &candidate : Candidates::judge(m_plan.team(), shift(cell.column()).shift))
            column->insert(candidate.volunteer, candidate);
    }
    return (*column)[volunteer(cell.row())];
}

RotaGridModel::Mark RotaGridModel::markOf(const QModelIndex &cell) const
{
    if (const Assignment *place = assignment(cell))
        return place->counts() ? Mark::On : Mark::Said;
    const Candidate &person = candidate(cell);
    if (!person.canCome() || isOver(cell.column()))
        return Mark::Cannot;
    return person.answer == Answer::Yes ? Mark::Could : Mark::Maybe;
}

QString RotaGridModel::wordOf(const QModelIndex &cell) const
{
    if (const Assignment *place = assignment(cell))
        return symbol(place->state) + u' ' + label(place->state).toLower();
    if (isOver(cell.column()))
        return {}; // nobody is asked any more
    const Candidate &person = candidate(cell);
    const auto rule = person.firstRule();
    return rule ? ruleWord(*rule) : answerWord(person.answer);
}

QString RotaGridModel::reason(const QModelIndex &cell, qint64 nowMs) const
{
    const Shift &of = shift(cell.column()).shift;
    if (const Assignment *place = assignment(cell))
        return RotaHints(m_plan.team(), of, nowMs).whyThis(*place);
    const auto explained = Candidates::explain(m_plan.team(), volunteer(cell.row()), of, nowMs);
    return explained ? explained->reason : QString();
}

QVariant RotaGridModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Assignment *place = assignment(index);
    switch (role) {
    case Qt::DisplayRole:
        return wordOf(index);
    case Qt::AccessibleTextRole:
        return u"%1, %2: %3"_s.arg(personData(index.row(), Qt::DisplayRole).toString(),
                                   shift(index.column()).shift.role, wordOf(index));
    case MarkRole:
        return int(markOf(index));
    case LockedRole:
        return place && place->isLocked;
    case ClashRole:
        return place && place->counts() && m_clashing.at(index.column()).contains(place->volunteer);
    default:
        return {};
    }
}

QVariant RotaGridModel::personData(int row, int role) const
{
    const Team::Member &member = *m_people.at(row);
    if (role == Qt::DisplayRole)
        return member.volunteer.name();
    if (role != AsideRole)
        return {};
    int minutes = 0;
    for (const Shift &of : member.shifts)
        minutes += of.start.secsTo(of.end) / 60;
    const QString load = loadText(member);
    return minutes == 0 ? load : tr("%1 · %2 h").arg(load, QLocale::c().toString(minutes / 60.0, 'g', 3));
}

QString RotaGridModel::shiftTip(int column) const
{
    const PlannedShift &planned = shift(column);
    QStringList lines{shiftData(column, GroupRole).toString(), planned.shift.role,
                      timeRange(planned.shift.start, planned.shift.end)};
    if (!planned.gaps.isEmpty())
        lines += planned.gaps.first().reason;
    return lines.join(u'\n');
}

QVariant RotaGridModel::shiftData(int column, int role) const
{
    const PlannedShift &planned = shift(column);
    const PlannedActivity *activity = m_plan.findActivity(planned.shift.activity);
    switch (role) {
    case Qt::DisplayRole:
        return planned.shift.role;
    case GroupRole:
        return u"%1 · %2"_s.arg(dayText(planned.shift.date), activity->activity.title);
    case TimeRole:
        return clockTime(planned.shift.start);
    case CountRole:
        return shiftCount(planned);
    case MeaningRole:
        return int(meaningOf(planned));
    case Qt::ToolTipRole:
        return shiftTip(column);
    default:
        return {};
    }
}

QVariant RotaGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const int count = orientation == Qt::Horizontal ? columnCount() : rowCount();
    if (section < 0 || section >= count)
        return {};
    return orientation == Qt::Horizontal ? shiftData(section, role) : personData(section, role);
}

Qt::ItemFlags RotaGridModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return QAbstractTableModel::flags(index);
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    const Assignment *place = assignment(index);
    return place && !place->isLocked ? flags | Qt::ItemIsDragEnabled : flags;
}

QStringList RotaGridModel::mimeTypes() const { return {DraggedPerson::mimeType()}; }

QMimeData *RotaGridModel::mimeData(const QModelIndexList &indexes) const
{
    const Assignment *place = indexes.isEmpty() ? nullptr : assignment(indexes.first());
    return place ? DraggedPerson{place->volunteer, place->id}.toMimeData() : nullptr;
}

} // namespace rosette
