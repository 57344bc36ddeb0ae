#pragma once

#include "ui/mapview/maptarget.h"

namespace rosette {

/// What people would call a spot: the gathering place that was clicked or stands near, else the street there; empty
/// when there is neither.
QString spotName(const MapScene &scene, LonLat position, const MapTarget &clicked);

} // namespace rosette
