#pragma once

#include <algorithm>
#include <limits>
#include <span>
#include <vector>

#include <QPointF>
#include <QRectF>

#include "models/geo/geobox.h"

namespace rosette {

/// A point of the drawing plane: Web Mercator metres from the plane's origin, x to the east, y to the south (as on a
/// screen). Single precision keeps a centimetre over a county.
struct PlanePoint
{
    float x = 0;
    float y = 0;

    friend bool operator==(const PlanePoint &, const PlanePoint &) = default;
};

/// A box of the drawing plane; empty until something is included.
struct PlaneBox
{
    float minX = std::numeric_limits<float>::max();
    float minY = std::numeric_limits<float>::max();
    float maxX = std::numeric_limits<float>::lowest();
    float maxY = std::numeric_limits<float>::lowest();

    static PlaneBox of(std::span<const PlanePoint> points);
    static PlaneBox of(const QRectF &rect);

    bool isEmpty() const { return maxX < minX; }
    bool intersects(const PlaneBox &other) const
    {
        return minX <= other.maxX && maxX >= other.minX && minY <= other.maxY && maxY >= other.minY;
    }
    float extent() const { return std::max(maxX - minX, maxY - minY); }
    void include(const PlanePoint &point);
    void include(const PlaneBox &box);
    PlaneBox grown(float margin) const { return {minX - margin, minY - margin, maxX + margin, maxY + margin}; }
};

/// Where a scene's plane lies on the earth: turns positions into plane points and back. A value; any thread.
class MapPlane
{
public:
    MapPlane() = default;
    explicit MapPlane(LonLat origin);

    QPointF toPlane(LonLat position) const;
    PlanePoint toPoint(LonLat position) const;
    LonLat toLonLat(QPointF point) const;
    LonLat toLonLat(PlanePoint point) const { return toLonLat(QPointF(double(point.x), double(point.y))); }
    GeoBox toGeoBox(const PlaneBox &box) const;

private:
    QPointF m_origin; // Web Mercator metres
};

/// Plane metres (Web Mercator) that one pixel covers at a zoom of the usual web map scale (256 pixels for the world at 0).
double planeMetresPerPixel(double zoom);
/// How many plane metres one metre on the ground is, at this latitude.
double planeMetresPerGroundMetre(double latitude);

} // namespace rosette
