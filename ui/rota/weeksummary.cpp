#include "ui/rota/weeksummary.h"

#include <QCoreApplication>

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("WeekSummary", text); }

QString gapWords(qsizetype gaps)
{
    if (gaps == 0)
        return Theme::shapeOf(Meaning::Done) + u' ' + tr("no gaps");
    return Theme::shapeOf(Meaning::Problem) + u' ' + (gaps == 1 ? tr("1 gap") : tr("%1 gaps").arg(gaps));
}

} // namespace

QString clashWords(qsizetype clashes)
{
    return Theme::shapeOf(Meaning::Attention) + u' ' + (clashes == 1 ? tr("1 clash") : tr("%1 clashes").arg(clashes));
}

QString rotaSummary(const QList<WeekPlan> &weeks)
{
    int filled = 0;
    int wanted = 0;
    qsizetype gaps = 0;
    qsizetype clashes = 0;
    bool hasShifts = false;
    for (const WeekPlan &plan : weeks) {
        gaps += plan.gaps().size();
        clashes += plan.clashesToCome().size();
        for (const PlannedDay &day : plan.days()) {
            for (const PlannedActivity &planned : day.activities) {
                filled += planned.filled();
                wanted += planned.minimum();
                hasShifts = hasShifts || !planned.shifts.isEmpty();
            }
        }
    }
    if (!hasShifts)
        return tr("No shifts yet.");
    const QString people = filled == 1 ? tr("1 person") : tr("%1 people").arg(filled);
    const QString places = wanted == 1 ? tr("1 place") : tr("%1 places").arg(wanted);
    QStringList parts{gapWords(gaps), tr("%1 for %2").arg(people, places)};
    if (clashes > 0)
        parts += clashWords(clashes);
    return parts.join(u" · "_s);
}

QList<ShiftId> shiftsWithGap(const QList<WeekPlan> &weeks)
{
    QList<ShiftId> shifts;
    for (const WeekPlan &plan : weeks) {
        for (const Gap &gap : plan.gaps())
            shifts += gap.shift;
    }
    return shifts;
}

Meaning meaningOf(const PlannedShift &planned)
{
    if (planned.gaps.isEmpty())
        return planned.filled() >= planned.shift.minimum ? Meaning::Done : Meaning::Information;
    const Gap &gap = planned.gaps.first();
    const bool isSerious = gap.kind == Gap::Kind::NoLead || (gap.kind == Gap::Kind::TooFew && planned.filled() == 0);
    return isSerious ? Meaning::Problem : Meaning::Attention;
}

QString shiftCount(const PlannedShift &planned)
{
    const auto &people = planned.assignments;
    if (!planned.isOver || isToNote(planned))
        return u"%1 %2/%3"_s.arg(Theme::shapeOf(planned.isOver ? Meaning::Information : meaningOf(planned)))
            .arg(planned.filled())
            .arg(planned.shift.minimum);
    const auto came = std::count_if(people.begin(), people.end(),
                                    [](const Assignment &a) { return a.state == AssignmentState::Attended; });
    return u"%1 %2/%3"_s.arg(symbol(AssignmentState::Attended)).arg(came).arg(planned.shift.minimum);
}

bool isToNote(const PlannedShift &planned)
{
    return std::any_of(planned.assignments.begin(), planned.assignments.end(),
                       [](const Assignment &assignment) { return assignment.isExpected(); });
}

QSet<VolunteerId> clashingPeople(const WeekPlan &plan, ActivityId activity)
{
    QSet<VolunteerId> people;
    for (const Clash &clash : plan.clashes()) {
        if (clash.volunteer && (clash.first == activity || clash.second == activity))
            people.insert(clash.volunteer);
    }
    return people;
}

bool isAsked(const Activity &activity) { return !activity.isCancelled() && !activity.isOutside; }

} // namespace rosette
