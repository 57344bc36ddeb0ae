#pragma once

#include <QStringList>

#include "models/rota/rotastate.h"
#include "models/rota/rotaweeks.h"

namespace rosette {

/// What is odd about the weeks that were planned, in sentences that say what to do: nobody to ask, all over, shifts
/// without time or in the night when clocks change, people locked to what cannot be, kit that too few can carry, things
/// without shifts. Empty when nothing is.
QStringList remarksOn(const RotaWeeks &weeks, const RotaState &rota);

} // namespace rosette
