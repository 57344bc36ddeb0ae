#pragma once

#include <memory>

#include "models/base/result.h"
#include "models/geo/geometry.h"

class OGRCoordinateTransformation;
class OGRGeometry;
class OGRLayer;

namespace rosette {

/// Geometry of GDAL's made into ours.
namespace BoundaryGeometry {

using Transform = std::shared_ptr<OGRCoordinateTransformation>;

/// From the layer's coordinate system to WGS84, longitude first. A layer that names none is taken for degrees or for
/// the British National Grid by the size of its numbers; nothing when it is neither.
Transform transformFor(OGRLayer &layer);
/// The polygons in whatever a feature holds, empty when there are none; curves are straightened, heights dropped. Error
/// when a point lies outside the coordinate system.
Result<MultiPolygon> polygonsOf(const OGRGeometry &geometry, OGRCoordinateTransformation &transform);
/// Takes parts that touch or overlap together, without the borders between them.
MultiPolygon dissolved(const MultiPolygon &parts);

} // namespace BoundaryGeometry

} // namespace rosette
