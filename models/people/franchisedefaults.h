#pragma once

#include "models/people/franchisemarker.h"

namespace rosette {

/// The table of markers with which a new campaign starts, for one nation; without ids. The same rows as the first
/// migration writes, which a test compares.
QList<FranchiseMarker> defaultFranchiseMarkers(const QString &nation);

} // namespace rosette
