#pragma once

#include "models/geo/geobox.h"
#include "models/store/connection.h"
#include "models/walks/streetnetwork.h"

namespace rosette {

/// The network of roads, paths, steps and squares of the map inside and around `box`; empty when no map was imported.
Result<StreetNetwork> loadStreetNetwork(Connection &connection, const GeoBox &box);

} // namespace rosette
