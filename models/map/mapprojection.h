#pragma once

#include "models/geo/geometry.h"
#include "models/map/mapplane.h"
#include "models/map/mapshapes.h"

namespace rosette {

/// A line on the plane, without points that fall together.
PlaneLine onPlane(const MapPlane &plane, const Line &line);
/// Outer rings in one direction and holes in the other, as the canvas wants them.
std::vector<PlaneLine> onPlane(const MapPlane &plane, const Polygon &polygon);
std::vector<PlaneLine> onPlane(const MapPlane &plane, const MultiPolygon &polygons);

} // namespace rosette
