#pragma once

#include "models/base/id.h"

namespace rosette {

/// Which layers of a map are drawn.
struct MapLayers
{
    bool hasGround = true;
    bool hasNames = true;
    bool hasWards = true;
    bool hasDistricts = false;
    bool hasDoors = true;
    bool hasRounds = true;
    bool hasStalls = true;
    RoundId onlyRound; ///< when set, no other round is drawn

    friend bool operator==(const MapLayers &, const MapLayers &) = default;
};

} // namespace rosette
