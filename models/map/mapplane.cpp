#include "models/map/mapplane.h"

#include <cmath>
#include <numbers>

#include "models/geo/mercator.h"

namespace rosette {

namespace {

constexpr double kWorldMetres = 2 * std::numbers::pi * Mercator::kEarthRadius;
constexpr double kTilePixels = 256;

} // namespace

PlaneBox PlaneBox::of(std::span<const PlanePoint> points)
{
    PlaneBox box;
    for (const PlanePoint &point : points)
        box.include(point);
    return box;
}

PlaneBox PlaneBox::of(const QRectF &rect)
{
    return {float(rect.left()), float(rect.top()), float(rect.right()), float(rect.bottom())};
}

void PlaneBox::include(const PlanePoint &point)
{
    minX = std::min(minX, point.x);
    minY = std::min(minY, point.y);
    maxX = std::max(maxX, point.x);
    maxY = std::max(maxY, point.y);
}

void PlaneBox::include(const PlaneBox &box)
{
    minX = std::min(minX, box.minX);
    minY = std::min(minY, box.minY);
    maxX = std::max(maxX, box.maxX);
    maxY = std::max(maxY, box.maxY);
}

MapPlane::MapPlane(LonLat origin)
    : m_origin(Mercator::toUnit(origin) * kWorldMetres)
{
}

QPointF MapPlane::toPlane(LonLat position) const { return Mercator::toUnit(position) * kWorldMetres - m_origin; }

PlanePoint MapPlane::toPoint(LonLat position) const
{
    const QPointF point = toPlane(position);
    return {float(point.x()), float(point.y())};
}

LonLat MapPlane::toLonLat(QPointF point) const { return Mercator::fromUnit((point + m_origin) / kWorldMetres); }

GeoBox MapPlane::toGeoBox(const PlaneBox &box) const
{
    const LonLat northWest = toLonLat(PlanePoint{box.minX, box.minY});
    const LonLat southEast = toLonLat(PlanePoint{box.maxX, box.maxY});
    return GeoBox{northWest.lon, southEast.lat, southEast.lon, northWest.lat};
}

double planeMetresPerPixel(double zoom) { return kWorldMetres / kTilePixels / std::exp2(zoom); }

double planeMetresPerGroundMetre(double latitude) { return kWorldMetres / Mercator::groundMetresPerUnit(latitude); }

} // namespace rosette
