#pragma once

#include "models/activities/assignment.h"
#include "models/base/clock.h"
#include "models/base/result.h"

namespace rosette {

class Connection;

/// Puts people on shifts and takes them off. To be called inside Campaign::edit().
class Roster
{
public:
    /// Offers the place. Conflict when the shift is full or the person is on it already; a person who declined before
    /// is asked again. Notes when the person was asked. `reason` is written beside the name; empty: the candidate's
    /// own.
    static Result<AssignmentId> assign(Connection &connection, ShiftId shift, VolunteerId volunteer, const Clock &clock,
                                       const QString &reason = QString());
    /// The same by a plan: nobody was asked yet, so nothing is noted of it.
    static Result<AssignmentId> place(Connection &connection, ShiftId shift, VolunteerId volunteer, const Clock &clock,
                                      const QString &reason = QString());
    /// What somebody said who was asked: Offered (not yet anything), Confirmed or Declined. Notes when they were asked.
    /// A no is kept beside the shift and takes no place; otherwise as assign().
    static Status noteAnswer(Connection &connection, ShiftId shift, VolunteerId volunteer, AssignmentState answer,
                             const Clock &clock);
    /// Conflict when the assignment is locked.
    static Status unassign(Connection &connection, AssignmentId assignment);
    static Status setState(Connection &connection, AssignmentId assignment, AssignmentState state);
    static Status setLocked(Connection &connection, AssignmentId assignment, bool isLocked);
    /// Moves a person to another shift in one step.
    static Status move(Connection &connection, AssignmentId assignment, ShiftId shift, const Clock &clock);
    /// Two people change places; both are asked anew. Conflict when one is locked.
    static Status swap(Connection &connection, AssignmentId one, AssignmentId other, const Clock &clock);
    /// Everybody on the shift came who is not noted otherwise.
    static Status allCame(Connection &connection, ShiftId shift);
};

} // namespace rosette
