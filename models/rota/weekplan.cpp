#include "models/rota/weekplan.h"

#include <QCoreApplication>

#include "models/activities/activityrepository.h"
#include "models/activities/assignmentrepository.h"
#include "models/activities/shiftrepository.h"
#include "models/base/localtime.h"
#include "models/rota/gaps.h"
#include "models/volunteers/volunteeravailability.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("WeekPlan", text); }

/// People who are on a shift though they are away or said no to the time.
QList<Clash> notFree(const Team &team, const QList<Activity> &activities, const QList<Shift> &shifts,
                     const QList<Assignment> &assignments)
{
    QHash<ActivityId, QString> titleOf;
    for (const Activity &activity : activities)
        titleOf.insert(activity.id, activity.title);
    QHash<ShiftId, Shift> shiftOf;
    for (const Shift &shift : shifts)
        shiftOf.insert(shift.id, shift);

    QList<Clash> clashes;
    for (const Assignment &assignment : assignments) {
        const Team::Member *member = team.find(assignment.volunteer);
        if (!member || !assignment.counts() || !shiftOf.contains(assignment.shift))
            continue;
        const Shift shift = shiftOf.value(assignment.shift);
        const AvailabilityAnswer said =
            availabilityOf(member->weekly, member->absences, shift.date, {shift.start, shift.end});
        if (said.answer != Answer::No)
            continue;
        clashes += Clash{Clash::Kind::NotFree,
                         shift.date,
                         shift.activity,
                         shift.activity,
                         assignment.volunteer,
                         tr("%1: %2 is %3 at “%4” but %5.")
                             .arg(shortDate(shift.date), assignment.volunteerName, shift.role,
                                  titleOf.value(shift.activity), said.reason)};
    }
    return clashes;
}

} // namespace

int PlannedShift::filled() const
{
    return int(std::count_if(assignments.begin(), assignments.end(),
                             [](const Assignment &assignment) { return assignment.counts(); }));
}

int PlannedActivity::filled() const
{
    int sum = 0;
    for (const PlannedShift &planned : shifts)
        sum += planned.filled();
    return sum;
}

int PlannedActivity::minimum() const
{
    int sum = 0;
    for (const PlannedShift &planned : shifts)
        sum += planned.shift.minimum;
    return sum;
}

bool PlannedActivity::hasGap() const
{
    return std::any_of(shifts.begin(), shifts.end(),
                       [](const PlannedShift &planned) { return !planned.gaps.isEmpty(); });
}

Result<WeekPlan> WeekPlan::load(Connection &connection, QDate monday, const Clock &clock)
{
    const QDate sunday = monday.addDays(6);
    WeekPlan plan;
    plan.m_monday = monday;
    ROSETTE_ASSIGN(plan.m_team, Team::load(connection, monday));
    ROSETTE_ASSIGN(const QList<Activity> activities,
                   ActivityRepository::list(connection, {.from = monday, .to = sunday}));
    ROSETTE_ASSIGN(const QList<Shift> shifts, ShiftRepository::listBetween(connection, monday, sunday));
    ROSETTE_ASSIGN(const QList<Assignment> assignments, AssignmentRepository::listBetween(connection, monday, sunday));

    QHash<ShiftId, QList<Assignment>> assignmentsOf;
    for (const Assignment &assignment : assignments)
        assignmentsOf[assignment.shift] += assignment;
    QHash<ActivityId, QList<Shift>> shiftsOf;
    for (const Shift &shift : shifts)
        shiftsOf[shift.activity] += shift;

    for (QDate date = monday; date <= sunday; date = date.addDays(1))
        plan.m_days += PlannedDay{date, {}};
    for (const Activity &activity : activities) {
        PlannedActivity planned{activity, {}};
        const bool isToCome =
            activity.state == ActivityState::Planned && activity.date >= clock.today() && !activity.isOutside;
        for (const Shift &shift : shiftsOf.value(activity.id)) {
            PlannedShift plannedShift{shift, assignmentsOf.value(shift.id), {}};
            if (isToCome)
                plannedShift.gaps = Gaps::of(plannedShift, plan.m_team);
            planned.shifts += plannedShift;
        }
        plan.m_days[monday.daysTo(activity.date)].activities += planned;
    }
    plan.m_clashes = Clashes::ofPlaces(activities) + Clashes::ofPeople(activities, shifts, assignments) +
                     notFree(plan.m_team, activities, shifts, assignments);
    std::stable_sort(plan.m_clashes.begin(), plan.m_clashes.end(),
                     [](const Clash &a, const Clash &b) { return a.date < b.date; });
    return plan;
}

QList<Gap> WeekPlan::gaps() const
{
    QList<Gap> all;
    for (const PlannedDay &day : m_days) {
        for (const PlannedActivity &planned : day.activities) {
            for (const PlannedShift &shift : planned.shifts)
                all += shift.gaps;
        }
    }
    return all;
}

const PlannedActivity *WeekPlan::findActivity(ActivityId id) const
{
    for (const PlannedDay &day : m_days) {
        for (const PlannedActivity &planned : day.activities) {
            if (planned.activity.id == id)
                return &planned;
        }
    }
    return nullptr;
}

const PlannedShift *WeekPlan::findShift(ShiftId id) const
{
    for (const PlannedDay &day : m_days) {
        for (const PlannedActivity &planned : day.activities) {
            for (const PlannedShift &shift : planned.shifts) {
                if (shift.shift.id == id)
                    return &shift;
            }
        }
    }
    return nullptr;
}

} // namespace rosette
