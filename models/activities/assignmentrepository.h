#pragma once

#include <QDate>
#include <QHash>
#include <QList>

#include "models/activities/assignment.h"
#include "models/base/result.h"

namespace rosette {

class Connection;

/// Rows only; the rules of putting people on shifts are Roster's (models/rota).
class AssignmentRepository
{
public:
    static Result<QList<Assignment>> list(Connection &connection, ShiftId shift);
    static Result<QList<Assignment>> listOfActivity(Connection &connection, ActivityId activity);
    static Result<QList<Assignment>> listBetween(Connection &connection, QDate from, QDate to);
    static Result<QList<Assignment>> listOfVolunteer(Connection &connection, VolunteerId volunteer);
    /// Mobile numbers of those on the activity's shifts; who has none is left out.
    static Result<QHash<VolunteerId, QString>> mobilesOf(Connection &connection, ActivityId activity);
    static Result<Assignment> find(Connection &connection, AssignmentId id);
    /// Conflict when the volunteer is on that shift already.
    static Result<AssignmentId> insert(Connection &connection, Assignment assignment);
    /// State, lock and reason.
    static Status update(Connection &connection, const Assignment &assignment);
    static Status remove(Connection &connection, AssignmentId id);
};

} // namespace rosette
