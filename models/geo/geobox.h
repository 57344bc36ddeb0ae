#pragma once

#include "models/geo/lonlat.h"

namespace rosette {

/// A box of WGS84 degrees, edges included. Starts invalid (empty). Does not wrap at ±180.
struct GeoBox
{
    double west = 1;
    double south = 1;
    double east = -1;
    double north = -1;

    bool isValid() const { return west <= east && south <= north; }
    bool contains(LonLat point) const
    {
        return point.lon >= west && point.lon <= east && point.lat >= south && point.lat <= north;
    }
    bool contains(const GeoBox &other) const;
    bool intersects(const GeoBox &other) const;
    /// The smallest box around both; an invalid one adds nothing.
    GeoBox united(const GeoBox &other) const;
    GeoBox united(LonLat point) const;
    /// Larger by so many metres on every side.
    GeoBox grownBy(double metres) const;
    LonLat centre() const { return {(west + east) / 2, (south + north) / 2}; }

    static GeoBox around(LonLat point, double metres);

    friend bool operator==(const GeoBox &, const GeoBox &) = default;
};

} // namespace rosette
