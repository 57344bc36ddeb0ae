#pragma once

#include "models/rota/weekplan.h"

namespace rosette {

/// Somebody who could change places with somebody else.
struct Swap
{
    AssignmentId with;
    QString name;
    QString place; ///< "leaflets, Sat 23 May 10:00–12:00, Station stall"
};

/// Who in the week could change places with the one of `assignment`, without breaking a rule for either: free, able,
/// nowhere else at the time. Shifts to come only, by time; nobody who is locked.
QList<Swap> swapsFor(const WeekPlan &plan, const Assignment &assignment);

} // namespace rosette
