#pragma once

#include "models/geo/geometry.h"
#include "models/places/door.h"

namespace rosette {

/// The parts of a street's lines that doors stand along: for each line from the first to the last door that is nearest to
/// it. Doors without a point are left out; all of the street when none has one.
QList<Line> stretchesAlong(const QList<Line> &street, const QList<Door> &doors);

} // namespace rosette
