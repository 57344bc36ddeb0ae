#pragma once

#include <cmath>

#include <QHashFunctions>
#include <QRectF>

namespace rosette {

/// One square of the scheme by which maps are cut into pictures everywhere: at zoom z the world is 2^z squares wide and
/// high, counted from the north-west.
struct MapSquare
{
    int zoom = 0;
    int x = 0;
    int y = 0;

    /// Its place on the unit square of Mercator.
    QRectF unitRect() const
    {
        const double side = std::exp2(-zoom);
        return {x * side, y * side, side, side};
    }
    /// The square `levels` zooms further out that holds this one.
    MapSquare above(int levels) const { return {zoom - levels, x >> levels, y >> levels}; }
    /// Whether the scheme has such a square.
    bool isValid() const { return zoom >= 0 && zoom <= 30 && x >= 0 && y >= 0 && x < (1 << zoom) && y < (1 << zoom); }

    friend bool operator==(const MapSquare &, const MapSquare &) = default;
    friend size_t qHash(const MapSquare &square, size_t seed = 0)
    {
        return qHashMulti(seed, square.zoom, square.x, square.y);
    }
};

} // namespace rosette
