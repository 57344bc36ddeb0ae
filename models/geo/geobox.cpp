#include "models/geo/geobox.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace rosette {

namespace {

constexpr double kMetresPerDegree = 111195.08; // of latitude, on the mean sphere

} // namespace

bool GeoBox::contains(const GeoBox &other) const
{
    return other.isValid() && other.west >= west && other.east <= east && other.south >= south && other.north <= north;
}

bool GeoBox::intersects(const GeoBox &other) const
{
    return isValid() && other.isValid() && west <= other.east && other.west <= east && south <= other.north &&
           other.south <= north;
}

GeoBox GeoBox::united(const GeoBox &other) const
{
    if (!isValid())
        return other;
    if (!other.isValid())
        return *this;
    return {std::min(west, other.west), std::min(south, other.south), std::max(east, other.east),
            std::max(north, other.north)};
}

GeoBox GeoBox::united(LonLat point) const { return united(GeoBox{point.lon, point.lat, point.lon, point.lat}); }

GeoBox GeoBox::grownBy(double metres) const
{
    if (!isValid())
        return *this;
    const double farthestLat = std::min(89.0, std::max(std::abs(south), std::abs(north)));
    const double lat = metres / kMetresPerDegree;
    const double lon = lat / std::cos(farthestLat * std::numbers::pi / 180);
    return {west - lon, south - lat, east + lon, north + lat};
}

GeoBox GeoBox::around(LonLat point, double metres)
{
    return GeoBox{point.lon, point.lat, point.lon, point.lat}.grownBy(metres);
}

} // namespace rosette
