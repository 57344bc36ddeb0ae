#include "models/rota/roster.h"

#include <QCoreApplication>

#include "models/activities/assignmentrepository.h"
#include "models/activities/shiftrepository.h"
#include "models/rota/candidates.h"
#include "models/volunteers/volunteerrepository.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Roster", text); }
Error conflict(const QString &message) { return Error{ErrorCode::Conflict, message, {}}; }

Status mustHaveRoom(const Shift &shift, const QList<Assignment> &assignments)
{
    const auto filled = std::count_if(assignments.begin(), assignments.end(),
                                      [](const Assignment &assignment) { return assignment.counts(); });
    if (filled < shift.maximum)
        return {};
    return conflict(tr("The shift “%1” takes at most %2 and is full. Take somebody off, or raise its maximum first.")
                        .arg(shift.role)
                        .arg(shift.maximum));
}

std::optional<Assignment> placeOf(VolunteerId volunteer, const QList<Assignment> &assignments)
{
    for (const Assignment &assignment : assignments) {
        if (assignment.volunteer == volunteer)
            return assignment;
    }
    return {};
}

Result<QString> reasonOf(Connection &connection, ShiftId shift, VolunteerId volunteer, qint64 nowMs)
{
    ROSETTE_ASSIGN(const QList<Candidate> candidates, Candidates::load(connection, shift, nowMs));
    for (const Candidate &candidate : candidates) {
        if (candidate.volunteer == volunteer)
            return candidate.reason;
    }
    return QString();
}

} // namespace

Result<AssignmentId> Roster::assign(Connection &connection, ShiftId shift, VolunteerId volunteer, const Clock &clock,
                                    const QString &reason)
{
    ROSETTE_ASSIGN(const AssignmentId id, place(connection, shift, volunteer, clock, reason));
    ROSETTE_CHECK(VolunteerRepository::setLastAsked(connection, volunteer, clock.nowMs()));
    return id;
}

Result<AssignmentId> Roster::place(Connection &connection, ShiftId shiftId, VolunteerId volunteerId, const Clock &clock,
                                   const QString &reason)
{
    ROSETTE_ASSIGN(const Shift shift, ShiftRepository::find(connection, shiftId));
    ROSETTE_ASSIGN(const Volunteer volunteer, VolunteerRepository::find(connection, volunteerId));
    ROSETTE_ASSIGN(const QList<Assignment> assignments, AssignmentRepository::list(connection, shiftId));
    Assignment assignment{.shift = shiftId, .volunteer = volunteerId, .reason = reason, .createdAtMs = clock.nowMs()};
    if (const auto before = placeOf(volunteerId, assignments)) {
        if (before->counts())
            return conflict(tr("%1 is on the shift “%2” already.").arg(volunteer.name(), shift.role));
        assignment.id = before->id; // said no before and is asked again
    }
    ROSETTE_CHECK(mustHaveRoom(shift, assignments));
    if (reason.isEmpty()) {
        ROSETTE_ASSIGN(assignment.reason, reasonOf(connection, shiftId, volunteerId, clock.nowMs()));
    }
    if (!assignment.id)
        return AssignmentRepository::insert(connection, assignment);
    ROSETTE_CHECK(AssignmentRepository::update(connection, assignment));
    return assignment.id;
}

Status Roster::noteAnswer(Connection &connection, ShiftId shift, VolunteerId volunteer, AssignmentState answer,
                          const Clock &clock)
{
    ROSETTE_ASSIGN(const QList<Assignment> assignments, AssignmentRepository::list(connection, shift));
    const auto before = placeOf(volunteer, assignments);
    if (answer != AssignmentState::Declined && !(before && before->counts())) {
        ROSETTE_ASSIGN(const AssignmentId id, assign(connection, shift, volunteer, clock));
        return setState(connection, id, answer);
    }
    ROSETTE_CHECK(VolunteerRepository::setLastAsked(connection, volunteer, clock.nowMs()));
    if (before)
        return setState(connection, before->id, answer);
    ROSETTE_CHECK(AssignmentRepository::insert(
        connection,
        {.shift = shift, .volunteer = volunteer, .state = AssignmentState::Declined, .createdAtMs = clock.nowMs()}));
    return {};
}

Status Roster::unassign(Connection &connection, AssignmentId id)
{
    ROSETTE_ASSIGN(const Assignment assignment, AssignmentRepository::find(connection, id));
    if (assignment.isLocked)
        return conflict(tr("%1 is locked to this shift. Unlock first.").arg(assignment.volunteerName));
    return AssignmentRepository::remove(connection, id);
}

Status Roster::setState(Connection &connection, AssignmentId id, AssignmentState state)
{
    ROSETTE_ASSIGN(Assignment assignment, AssignmentRepository::find(connection, id));
    const bool wasCounting = assignment.counts();
    assignment.state = state;
    if (!wasCounting && assignment.counts()) {
        ROSETTE_ASSIGN(const Shift shift, ShiftRepository::find(connection, assignment.shift));
        ROSETTE_ASSIGN(const QList<Assignment> assignments, AssignmentRepository::list(connection, assignment.shift));
        ROSETTE_CHECK(mustHaveRoom(shift, assignments));
    }
    return AssignmentRepository::update(connection, assignment);
}

Status Roster::setLocked(Connection &connection, AssignmentId id, bool isLocked)
{
    ROSETTE_ASSIGN(Assignment assignment, AssignmentRepository::find(connection, id));
    assignment.isLocked = isLocked;
    return AssignmentRepository::update(connection, assignment);
}

Status Roster::move(Connection &connection, AssignmentId id, ShiftId shift, const Clock &clock)
{
    ROSETTE_ASSIGN(const Assignment assignment, AssignmentRepository::find(connection, id));
    if (assignment.shift == shift)
        return {};
    ROSETTE_CHECK(unassign(connection, id));
    ROSETTE_CHECK(assign(connection, shift, assignment.volunteer, clock));
    return {};
}

Status Roster::swap(Connection &connection, AssignmentId one, AssignmentId other, const Clock &clock)
{
    ROSETTE_ASSIGN(const Assignment a, AssignmentRepository::find(connection, one));
    ROSETTE_ASSIGN(const Assignment b, AssignmentRepository::find(connection, other));
    ROSETTE_CHECK(unassign(connection, one));
    ROSETTE_CHECK(unassign(connection, other));
    const QString words = tr("swapped with %1");
    ROSETTE_CHECK(assign(connection, b.shift, a.volunteer, clock, words.arg(b.volunteerName)));
    ROSETTE_CHECK(assign(connection, a.shift, b.volunteer, clock, words.arg(a.volunteerName)));
    return {};
}

Status Roster::allCame(Connection &connection, ShiftId shift)
{
    ROSETTE_ASSIGN(const QList<Assignment> assignments, AssignmentRepository::list(connection, shift));
    for (const Assignment &assignment : assignments) {
        if (assignment.isExpected())
            ROSETTE_CHECK(setState(connection, assignment.id, AssignmentState::Attended));
    }
    return {};
}

} // namespace rosette
