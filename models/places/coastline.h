#pragma once

#include "models/geo/geometry.h"

namespace rosette {

/// The sea between coastlines: land lies to the left of each, water to its right. Lines that leave the box are closed
/// along its edges; closed ones are islands, or where they run the other way round enclosed water. With islands alone
/// the whole box is sea. Empty when there is no coast in the box.
MultiPolygon seaOf(const QList<Line> &coastlines, const GeoBox &box);

} // namespace rosette
