#pragma once

#include <QPointF>

#include "models/geo/lonlat.h"

namespace rosette {

/// Web Mercator, for drawing: the world as a unit square, (0, 0) in the north-west, y growing southwards. A map at zoom
/// z is 256 · 2^z pixels wide. Latitudes beyond kMaximumLatitude are held at the edge.
class Mercator
{
public:
    static constexpr double kMaximumLatitude = 85.051128779806604;
    static constexpr double kEarthRadius = 6378137.0; ///< metres

    static QPointF toUnit(LonLat point);
    static LonLat fromUnit(QPointF unit);
    /// EPSG:3857 metres, y growing northwards.
    static QPointF toMetres(LonLat point);
    static LonLat fromMetres(QPointF metres);
    /// How many metres on the ground one unit is at that latitude.
    static double groundMetresPerUnit(double lat);
};

} // namespace rosette
