#pragma once

#include "models/places/mapfeatures.h"

namespace rosette {

/// Takes the map's features together, so that a borough is read in a fraction of a second: pieces of one named road
/// become one feature, unnamed features of one kind become one for each cell of about 700 m.
QList<MapFeature> packedFeatures(const QList<MapFeature> &features);

} // namespace rosette
