#pragma once

#include <QHash>
#include <QList>

#include "models/map/mapviewport.h"

namespace rosette {

/// One square of the map at one zoom. Zooms are counted in quarters, so that tiles are drawn for the very zoom at which
/// the view comes to rest.
struct MapTileKey
{
    static constexpr int kPixels = 512;

    int quarterZoom = 0;
    int x = 0;
    int y = 0;

    /// What the tile covers, as a viewport of its own.
    MapViewport viewport(double pixelRatio) const;
    /// The tiles that cover a viewport, from its middle outwards.
    static QList<MapTileKey> covering(const MapViewport &viewport, int quarterZoom);

    friend bool operator==(const MapTileKey &, const MapTileKey &) = default;
    friend size_t qHash(const MapTileKey &key, size_t seed = 0) { return qHashMulti(seed, key.quarterZoom, key.x, key.y); }
};

} // namespace rosette
