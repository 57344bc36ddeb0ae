#pragma once

#include <QByteArray>

#include "models/base/result.h"
#include "models/geo/geometry.h"

namespace rosette {

/// Well-known binary, two dimensions: how outlines and street lines stand in the file. Written little-endian; both byte
/// orders are read. Bytes from a file are checked: broken ones are an error, never a crash.
class Wkb
{
public:
    static QByteArray write(const MultiPolygon &polygons);
    static QByteArray write(const MultiLine &lines);
    /// A Polygon or MultiPolygon.
    static Result<MultiPolygon> readPolygons(const QByteArray &bytes);
    /// A LineString or MultiLineString.
    static Result<MultiLine> readLines(const QByteArray &bytes);
};

} // namespace rosette
