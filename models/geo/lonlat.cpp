#include "models/geo/lonlat.h"

#include <cmath>
#include <numbers>

namespace rosette {

namespace {

constexpr double kMeanRadius = 6371008.8; // metres
constexpr double kRadiansPerDegree = std::numbers::pi / 180;

} // namespace

bool isOnEarth(LonLat point)
{
    return std::abs(point.lon) <= 180 && std::abs(point.lat) <= 90; // false for NaN as well
}

double metresBetween(LonLat a, LonLat b)
{
    const double sinLat = std::sin((b.lat - a.lat) * kRadiansPerDegree / 2);
    const double sinLon = std::sin((b.lon - a.lon) * kRadiansPerDegree / 2);
    const double h =
        sinLat * sinLat + std::cos(a.lat * kRadiansPerDegree) * std::cos(b.lat * kRadiansPerDegree) * sinLon * sinLon;
    return 2 * kMeanRadius * std::asin(std::min(1.0, std::sqrt(h)));
}

LonLat between(LonLat a, LonLat b, double share)
{
    return {a.lon + (b.lon - a.lon) * share, a.lat + (b.lat - a.lat) * share};
}

} // namespace rosette
