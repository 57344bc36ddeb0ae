#include "models/geo/geometry.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace rosette {

namespace {

/// Distances on a line are short: the earth is taken as flat around the asked point.
class LocalPlane
{
public:
    explicit LocalPlane(LonLat origin)
        : m_origin(origin)
        , m_metresPerLon(kMetresPerLat * std::cos(origin.lat * std::numbers::pi / 180))
    {
    }

    double x(LonLat point) const { return (point.lon - m_origin.lon) * m_metresPerLon; }
    double y(LonLat point) const { return (point.lat - m_origin.lat) * kMetresPerLat; }

private:
    static constexpr double kMetresPerLat = 111195.08;

    LonLat m_origin;
    double m_metresPerLon;
};

} // namespace

GeoBox boxOf(const Line &line)
{
    GeoBox box;
    for (const LonLat point : line)
        box = box.united(point);
    return box;
}

GeoBox boxOf(const MultiLine &lines)
{
    GeoBox box;
    for (const Line &line : lines.lines)
        box = box.united(boxOf(line));
    return box;
}

GeoBox boxOf(const MultiPolygon &polygons)
{
    GeoBox box;
    for (const Polygon &polygon : polygons.polygons) {
        if (!polygon.rings.isEmpty())
            box = box.united(boxOf(polygon.rings.first()));
    }
    return box;
}

double metresAlong(const Line &line)
{
    double metres = 0;
    for (qsizetype i = 1; i < line.size(); ++i)
        metres += metresBetween(line[i - 1], line[i]);
    return metres;
}

NearestPoint nearestOn(const Line &line, LonLat point)
{
    Q_ASSERT(!line.isEmpty());
    const LocalPlane plane(point);
    NearestPoint nearest{std::hypot(plane.x(line.first()), plane.y(line.first())), 0, line.first()};
    double walked = 0;
    for (qsizetype i = 1; i < line.size(); ++i) {
        const double x = plane.x(line[i - 1]);
        const double y = plane.y(line[i - 1]);
        const double dx = plane.x(line[i]) - x;
        const double dy = plane.y(line[i]) - y;
        const double length = std::hypot(dx, dy);
        const double share = length > 0 ? std::clamp(-(x * dx + y * dy) / (length * length), 0.0, 1.0) : 0;
        const double away = std::hypot(x + share * dx, y + share * dy);
        if (away < nearest.metresAway)
            nearest = {away, walked + share * length, between(line[i - 1], line[i], share)};
        walked += length;
    }
    return nearest;
}

LonLat pointAlong(const Line &line, double metres)
{
    Q_ASSERT(!line.isEmpty());
    double left = std::max(0.0, metres);
    for (qsizetype i = 1; i < line.size(); ++i) {
        const double length = metresBetween(line[i - 1], line[i]);
        if (left <= length)
            return between(line[i - 1], line[i], length > 0 ? left / length : 0);
        left -= length;
    }
    return line.last();
}

} // namespace rosette
