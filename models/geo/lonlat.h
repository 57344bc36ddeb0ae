#pragma once

#include <QMetaType>

namespace rosette {

/// A place on the earth: WGS84 degrees, always longitude before latitude.
struct LonLat
{
    double lon = 0;
    double lat = 0;

    friend bool operator==(const LonLat &, const LonLat &) = default;
};

/// Finite and inside ±180, ±90.
bool isOnEarth(LonLat point);
/// Along the great circle; exact enough (0.5 %) for everything feet do.
double metresBetween(LonLat a, LonLat b);
/// `share` of the way from a to b, 0 to 1; straight in degrees, for short distances.
LonLat between(LonLat a, LonLat b, double share);

} // namespace rosette

Q_DECLARE_METATYPE(rosette::LonLat)
