#pragma once

#include <functional>

#include "models/rota/weekplan.h"
#include "ui/rota/rotadrag.h"
#include "ui/shell/appcontext.h"

namespace rosette {

struct Candidate;

/// What is done to people on the rota: each one undoable edit whose name says what it did. What cannot be done is told
/// in the message bar.
class RotaEdits
{
public:
    explicit RotaEdits(AppContext &context);

    /// Puts somebody on a shift: asked when it is to come, "came" when it is over. Says so when a rule stands against
    /// them.
    void put(const WeekPlan &plan, ShiftId shift, VolunteerId volunteer);
    /// Somebody was dropped on a shift: put there, or moved from another.
    void drop(const WeekPlan &plan, ShiftId shift, const DraggedPerson &person);
    void move(const WeekPlan &plan, const Assignment &assignment, ShiftId shift);
    void noteAnswer(const Shift &shift, const Candidate &candidate, AssignmentState answer);
    void setState(const Assignment &assignment, AssignmentState state);
    void toggleLock(const Assignment &assignment);
    void takeOff(const Assignment &assignment);
    /// The same for a place somewhere in these weeks; nothing when it is gone.
    void toggleLock(const QList<WeekPlan> &weeks, AssignmentId assignment);
    void takeOff(const QList<WeekPlan> &weeks, AssignmentId assignment);
    void allCame(const Shift &shift);
    void removeShift(const Shift &shift);

private:
    bool edit(const QString &text, const std::function<Status(Connection &)> &change);
    /// Tells which rule stands against somebody who is on `shift` now, if any.
    void warn(VolunteerId volunteer, const Shift &shift);

    AppContext &m_context;
};

/// The place with that id in the week; nullptr when it is not there.
const Assignment *findAssignment(const WeekPlan &plan, AssignmentId id);
/// The place of a volunteer on a shift, whatever they said; nullptr when there is none.
const Assignment *findAssignment(const PlannedShift &planned, VolunteerId volunteer);

} // namespace rosette
