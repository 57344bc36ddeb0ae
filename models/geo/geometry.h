#pragma once

#include <QList>

#include "models/geo/geobox.h"

namespace rosette {

/// Points in order; a ring repeats its first point at the end.
using Line = QList<LonLat>;

/// The outer ring first, then holes.
struct Polygon
{
    QList<Line> rings;

    friend bool operator==(const Polygon &, const Polygon &) = default;
};

struct MultiPolygon
{
    QList<Polygon> polygons;

    bool isEmpty() const { return polygons.isEmpty(); }
    friend bool operator==(const MultiPolygon &, const MultiPolygon &) = default;
};

struct MultiLine
{
    QList<Line> lines;

    bool isEmpty() const { return lines.isEmpty(); }
    friend bool operator==(const MultiLine &, const MultiLine &) = default;
};

GeoBox boxOf(const Line &line);
GeoBox boxOf(const MultiLine &lines);
GeoBox boxOf(const MultiPolygon &polygons);

double metresAlong(const Line &line);

/// A place on a line: how far from the asked point, how far along from the line's start, and where.
struct NearestPoint
{
    double metresAway = 0;
    double metresAlong = 0;
    LonLat point;
};
/// The place on `line` nearest to `point`; `line` must not be empty.
NearestPoint nearestOn(const Line &line, LonLat point);
/// The place so many metres along; the ends when outside. `line` must not be empty.
LonLat pointAlong(const Line &line, double metres);

} // namespace rosette
