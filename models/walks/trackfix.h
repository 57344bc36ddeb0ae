#pragma once

#include <QList>

#include "models/geo/lonlat.h"

namespace rosette {

/// Where somebody was at a moment, as a device noted it.
struct TrackFix
{
    LonLat point;
    qint64 atMs = 0; ///< UTC milliseconds; 0 when the device noted none

    friend bool operator==(const TrackFix &, const TrackFix &) = default;
};

/// What a device noted, in its order.
using TrackFixes = QList<TrackFix>;

} // namespace rosette
