#pragma once

#include "models/walks/trackfix.h"

namespace rosette {

/// What of a track was walked, ready to be laid on the map.
struct WalkingFixes
{
    QList<TrackFixes> walks; ///< each walked without a large gap; one fix for about every ten metres
    double metresDriven = 0; ///< as the crow flies from fix to fix, left out
};

/// Takes noise out of a track: what a device notes within some seconds becomes one fix in their middle, standing still
/// becomes one, and stretches faster than anybody walks or runs are left out, with the stops between them. Without
/// times nothing is known of speed.
WalkingFixes walkingFixes(const TrackFixes &fixes);

} // namespace rosette
