#pragma once

#include "models/geo/geometry.h"

namespace rosette {

/// Joins lines that meet end to end where no third one begins, so that a street cut into many pieces is one again.
/// Pieces are turned round where needed; the order of the result follows the order of the pieces.
QList<Line> mergedLines(const QList<Line> &pieces);

} // namespace rosette
