#pragma once

#include <QByteArray>

#include "models/base/result.h"
#include "models/geo/geometry.h"

namespace rosette {

/// The compact form of the map's background, about a quarter of WKB's size: numbers are varints, points are zigzag
/// differences to the point before in units of 1e-7 degrees (OpenStreetMap's own precision, so nothing is lost),
/// counted on through all parts.
///   lines:    count of lines, then for each: count of points, points (lon, lat)
///   polygons: count of polygons, then for each: count of rings, then each ring as a line without its repeated last
///   point
class GeometryCodec
{
public:
    static QByteArray encode(const MultiLine &lines);
    static QByteArray encode(const MultiPolygon &polygons);
    static Result<MultiLine> decodeLines(const QByteArray &bytes);
    static Result<MultiPolygon> decodePolygons(const QByteArray &bytes);
};

} // namespace rosette
