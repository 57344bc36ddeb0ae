#include "models/rota/team.h"

#include "models/activities/assignmentrepository.h"
#include "models/activities/shiftrepository.h"
#include "models/volunteers/availabilityrepository.h"
#include "models/volunteers/skill.h"
#include "models/volunteers/volunteerrepository.h"

namespace rosette {

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
        if (assignment.counts())
            team.m_members[*at].shifts += shiftOf.value(assignment.shift);
        else
            team.m_members[*at].declined += assignment.shift;
    }
    return team;
}

const Team::Member *Team::find(VolunteerId id) const
{
    const auto found = m_indexOf.constFind(id);
    return found == m_indexOf.constEnd() ? nullptr : &m_members[*found];
}

} // namespace rosette
