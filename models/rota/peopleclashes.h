#pragma once

#include "models/activities/clashes.h"
#include "models/rota/team.h"

namespace rosette {

/// People who are on a shift though they are away or said no to the time.
QList<Clash> peopleNotFree(const Team &team, const QList<Shift> &shifts, const QList<Assignment> &assignments);

/// People who cannot get from one of their shifts to the next in the time between.
QList<Clash> peopleTooFar(const Team &team, const QList<Shift> &shifts, const QList<Assignment> &assignments);

} // namespace rosette
