#include "models/rota/team.h"

#include <algorithm>

#include "models/activities/activityrepository.h"
#include "models/activities/assignmentrepository.h"
#include "models/activities/shiftrepository.h"
#include "models/rota/roundplaces.h"
#include "models/rota/travel.h"
#include "models/volunteers/availabilityrepository.h"
#include "models/volunteers/skill.h"
#include "models/volunteers/volunteerrepository.h"

namespace rosette {

namespace {

Result<QHash<ActivityId, Team::Happening>> happenings(Connection &connection, QDate from, QDate to)
{
    ROSETTE_ASSIGN(const QList<Activity> activities, ActivityRepository::list(connection, {.from = from, .to = to}));
    ROSETTE_ASSIGN(const auto placeOf, roundPlaces(connection, from, to));
    QHash<ActivityId, Team::Happening> all;
    for (const Activity &activity : activities) {
        Team::Happening happening{activity.title, activity.kind, activity.point};
        if (!happening.place && placeOf.contains(activity.round))
            happening.place = placeOf.value(activity.round);
        all.insert(activity.id, happening);
    }
    return all;
}

bool isOnAnotherShift(const Shift &other, const Shift &shift)
{
    return other.id != shift.id && other.date == shift.date;
}

} // namespace

Result<Team> Team::load(Connection &connection, QDate monday)
{
    const QDate sunday = monday.addDays(6);
    ROSETTE_ASSIGN(const QList<Volunteer> volunteers, VolunteerRepository::list(connection, {.isActiveOnly = true}));
    ROSETTE_ASSIGN(const auto weekly, AvailabilityRepository::listAll(connection));
    ROSETTE_ASSIGN(const QList<Absence> absences, AbsenceRepository::listBetween(connection, monday, sunday));
    ROSETTE_ASSIGN(const QList<Shift> shifts, ShiftRepository::listBetween(connection, monday, sunday));
    ROSETTE_ASSIGN(const QList<Assignment> assignments, AssignmentRepository::listBetween(connection, monday, sunday));

    Team team;
    team.m_monday = monday;
    ROSETTE_ASSIGN(team.m_happenings, happenings(connection, monday, sunday));
    for (const Volunteer &volunteer : volunteers) {
        Member member{.volunteer = volunteer, .weekly = weekly.value(volunteer.id)};
        for (const QString &skill : volunteer.skills)
            member.skillKeys += Skill::key(skill);
        team.m_indexOf.insert(volunteer.id, team.m_members.size());
        team.m_members += member;
    }
    for (const Absence &absence : absences) {
        if (const auto at = team.m_indexOf.constFind(absence.volunteer); at != team.m_indexOf.constEnd())
            team.m_members[*at].absences += absence;
    }
    QHash<ShiftId, Shift> shiftOf;
    for (const Shift &shift : shifts)
        shiftOf.insert(shift.id, shift);
    for (const Assignment &assignment : assignments) {
        const auto at = team.m_indexOf.constFind(assignment.volunteer);
        if (at == team.m_indexOf.constEnd())
            continue;
        Member &member = team.m_members[*at];
        if (!assignment.counts())
            member.declined += assignment.shift;
        else
            member.shifts += shiftOf.value(assignment.shift);
        if (assignment.isLocked)
            member.locked += assignment.shift;
    }
    return team;
}

Team Team::atLeisure() const
{
    Team team = *this;
    for (Member &member : team.m_members)
        member.shifts.clear();
    return team;
}

void Team::put(VolunteerId volunteer, const Shift &shift)
{
    if (const auto at = m_indexOf.constFind(volunteer); at != m_indexOf.constEnd())
        m_members[*at].shifts += shift;
}

const Team::Member *Team::find(VolunteerId id) const
{
    const auto found = m_indexOf.constFind(id);
    return found == m_indexOf.constEnd() ? nullptr : &m_members[*found];
}

const Shift *Team::during(const Member &member, const Shift &shift) const
{
    for (const Shift &other : member.shifts) {
        if (isOnAnotherShift(other, shift) && other.start < shift.end && shift.start < other.end)
            return &other;
    }
    return nullptr;
}

const Shift *Team::tooFar(const Member &member, const Shift &shift) const
{
    const auto far = std::find_if(member.shifts.begin(), member.shifts.end(),
                                  [&](const Shift &other) { return isTooFar(other, shift); });
    return far == member.shifts.end() ? nullptr : &*far;
}

bool Team::isTooFar(const Shift &shift, const Shift &other) const
{
    if (!isOnAnotherShift(other, shift) || other.activity == shift.activity)
        return false;
    const qint64 way = wayMs(happeningOf(other).place, happeningOf(shift).place);
    return shift.end.msecsTo(other.start) < way && other.end.msecsTo(shift.start) < way;
}

} // namespace rosette
