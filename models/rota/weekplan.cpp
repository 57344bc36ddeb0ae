#include "models/rota/weekplan.h"

#include <algorithm>

#include "models/activities/activityrepository.h"
#include "models/activities/assignmentrepository.h"
#include "models/activities/clashfinder.h"
#include "models/activities/hasended.h"
#include "models/activities/shiftrepository.h"
#include "models/rota/gaps.h"
#include "models/rota/peopleclashes.h"
#include "models/store/changeset.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

bool isOurPlan(const Activity &activity) { return activity.state == ActivityState::Planned && !activity.isOutside; }

PlannedShift planShift(const Activity &activity, const Shift &shift, const QList<Assignment> &assignments,
                       const Team &team, qint64 nowMs)
{
    PlannedShift planned{.shift = shift, .assignments = assignments, .isOver = hasEnded(shift, nowMs)};
    planned.canBeFilled = isOurPlan(activity) && !planned.isOver;
    if (planned.canBeFilled)
        planned.gaps = Gaps::of(planned, team);
    return planned;
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
        PlannedActivity planned{activity, {}, isOurPlan(activity) && !hasEnded(activity, clock.nowMs())};
        for (const Shift &shift : shiftsOf.value(activity.id))
            planned.shifts += planShift(activity, shift, assignmentsOf.value(shift.id), plan.m_team, clock.nowMs());
        plan.m_days[monday.daysTo(activity.date)].activities += planned;
    }
    ROSETTE_ASSIGN(const QList<Clash> ofStalls, stallClashes(connection, monday, sunday, clock.today()));
    plan.m_clashes = Clashes::ofPlaces(activities) + Clashes::ofPeople(activities, shifts, assignments) +
                     peopleNotFree(plan.m_team, shifts, assignments) + peopleTooFar(plan.m_team, shifts, assignments) +
                     ofStalls;
    std::stable_sort(plan.m_clashes.begin(), plan.m_clashes.end(),
                     [](const Clash &a, const Clash &b) { return a.date < b.date; });
    return plan;
}

bool WeekPlan::isTouchedBy(const ChangeNotice &notice)
{
    return notice.touchesAny({"activities"_L1, "shifts"_L1, "assignments"_L1, "volunteers"_L1, "people"_L1,
                              "contact_points"_L1, "availability"_L1, "absences"_L1, "volunteer_skills"_L1, "skills"_L1,
                              "pitches"_L1, "rounds"_L1, "kit"_L1, "activity_kit"_L1,
                              "settings"_L1}); // the insurance, the days of rest
}

QList<Clash> WeekPlan::clashesToCome() const
{
    const auto isToCome = [this](ActivityId id) {
        const PlannedActivity *planned = findActivity(id);
        return planned && planned->isToCome;
    };
    QList<Clash> clashes = m_clashes;
    clashes.removeIf([&](const Clash &clash) { return !isToCome(clash.first) && !isToCome(clash.second); });
    return clashes;
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
