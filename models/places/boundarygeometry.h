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
/// when a point lies nowhere on earth.
Result<MultiPolygon> polygonsOf(const OGRGeometry &geometry, OGRCoordinateTransformation &transform);

/// Great Britain, Northern Ireland and the islands around them.
constexpr GeoBox kBritishIsles{-11, 48.5, 3, 62};
/// Latitude and longitude exchanged.
MultiPolygon turned(MultiPolygon polygons);

} // namespace BoundaryGeometry

} // namespace rosette
