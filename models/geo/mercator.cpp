#include "models/geo/mercator.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace rosette {

namespace {

constexpr double kPi = std::numbers::pi;

} // namespace

QPointF Mercator::toUnit(LonLat point)
{
    const double lat = std::clamp(point.lat, -kMaximumLatitude, kMaximumLatitude) * kPi / 180;
    return {point.lon / 360 + 0.5, 0.5 - std::asinh(std::tan(lat)) / (2 * kPi)};
}

LonLat Mercator::fromUnit(QPointF unit)
{
    return {(unit.x() - 0.5) * 360, std::atan(std::sinh((0.5 - unit.y()) * 2 * kPi)) * 180 / kPi};
}

QPointF Mercator::toMetres(LonLat point)
{
    const QPointF unit = toUnit(point);
    return QPointF(unit.x() - 0.5, 0.5 - unit.y()) * (2 * kPi * kEarthRadius);
}

LonLat Mercator::fromMetres(QPointF metres)
{
    const QPointF unit = metres / (2 * kPi * kEarthRadius);
    return fromUnit({unit.x() + 0.5, 0.5 - unit.y()});
}

double Mercator::groundMetresPerUnit(double lat) { return 2 * kPi * kEarthRadius * std::cos(lat * kPi / 180); }

} // namespace rosette
