#pragma once

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

    friend bool operator==(const MapLayers &, const MapLayers &) = default;
};

} // namespace rosette
