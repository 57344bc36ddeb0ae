#pragma once

#include <cmath>

#include <QHash>

#include "models/geo/geometry.h"

namespace rosette {

/// Points that are asked again and again which of them lie near a place.
class NearPoints
{
public:
    static constexpr double kFarthest = 30; ///< metres, the farthest that can be asked for up to 60° north

    void add(LonLat point) { m_points[cellOf(point, 0, 0)] += point; }

    /// Calls `use(point)` for each within `metres`, at most kFarthest.
    template <typename Use>
    void forEachNear(LonLat place, double metres, Use use) const
    {
        for (int east = -1; east <= 1; ++east) {
            for (int north = -1; north <= 1; ++north) {
                for (const LonLat &point : m_points.value(cellOf(place, east, north))) {
                    if (metresBetween(place, point) <= metres)
                        use(point);
                }
            }
        }
    }
    bool isAnyNear(LonLat place, double metres) const
    {
        bool isAny = false;
        forEachNear(place, metres, [&](LonLat) { isAny = true; });
        return isAny;
    }

private:
    static constexpr double kCell = 0.0006; // degrees: 33 m east-west at 60° north, 66 m north-south

    static quint64 cellOf(LonLat point, int east, int north)
    {
        return quint64(quint32(qint32(std::floor(point.lon / kCell)) + east)) << 32 |
               quint32(qint32(std::floor(point.lat / kCell)) + north);
    }

    QHash<quint64, Line> m_points;
};

} // namespace rosette
