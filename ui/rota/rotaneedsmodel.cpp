#include "ui/rota/rotaneedsmodel.h"

#include "models/base/localtime.h"
#include "ui/rota/weeksummary.h"
#include "ui/widgets/wordsdelegate.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString whenAndWhat(const Activity &activity)
{
    return u"%1 %2 · %3"_s.arg(shortDate(activity.date), clockTime(activity.start), activity.title);
}

RotaNeedsModel::Need needOf(const WeekPlan &plan, const Gap &gap)
{
    const PlannedShift &shift = *plan.findShift(gap.shift);
    const Activity &activity = plan.findActivity(gap.activity)->activity;
    const QString role = gap.kind == Gap::Kind::NoLead ? QString() : QString(shift.shift.role + u", "_s);
    return {meaningOf(shift), whenAndWhat(activity), role + gap.reason, activity.id, gap.shift};
}

/// The shift of the person who clashes; none when the clash is the activity's own.
ShiftId shiftOf(const WeekPlan &plan, const Clash &clash)
{
    const PlannedActivity *planned = plan.findActivity(clash.second);
    for (const PlannedShift &shift : planned ? planned->shifts : QList<PlannedShift>()) {
        for (const Assignment &assignment : shift.assignments) {
            if (assignment.volunteer == clash.volunteer && assignment.counts())
                return shift.shift.id;
        }
    }
    return {};
}

RotaNeedsModel::Need needOf(const WeekPlan &plan, const Clash &clash)
{
    const QString wayOut = !clash.wayOut.isEmpty() ? clash.wayOut
                           : clash.volunteer       ? RotaNeedsModel::tr("Take them off one of the two, or swap")
                                                   : RotaNeedsModel::tr("Move one of the two");
    return {Meaning::Attention, clash.sentence, wayOut, clash.second, shiftOf(plan, clash)};
}

} // namespace

void RotaNeedsModel::showWeeks(const QList<WeekPlan> &weeks)
{
    beginResetModel();
    m_needs.clear();
    QList<Need> clashes;
    QList<Need> toNote;
    for (const WeekPlan &plan : weeks) {
        for (const Gap &gap : plan.gaps())
            m_needs += needOf(plan, gap);
        for (const Clash &clash : plan.clashesToCome())
            clashes += needOf(plan, clash);
        for (const PlannedDay &day : plan.days()) {
            for (const PlannedActivity &planned : day.activities) {
                for (const PlannedShift &shift : planned.shifts) {
                    if (shift.isOver && isAsked(planned.activity) && isToNote(shift))
                        toNote += Need{Meaning::Information, whenAndWhat(planned.activity),
                                       tr("%1: who came?").arg(shift.shift.role), planned.activity.id, shift.shift.id};
                }
            }
        }
    }
    std::stable_partition(m_needs.begin(), m_needs.end(),
                          [](const Need &need) { return need.meaning == Meaning::Problem; });
    m_needs += clashes + toNote;
    endResetModel();
}

int RotaNeedsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_needs.size()); }

QVariant RotaNeedsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Need &need = m_needs.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case WordsDelegate::TextRole:
        return need.text;
    case WordsDelegate::DetailRole:
    case Qt::AccessibleDescriptionRole:
        return need.detail;
    case WordsDelegate::MeaningRole:
        return int(need.meaning);
    default:
        return {};
    }
}

} // namespace rosette
