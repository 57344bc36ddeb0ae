#pragma once

#include "models/map/mapviewport.h"

class QPainter;

namespace rosette {

/// Where this computer is, as its position source says. Shown on the screen, never kept and never exported.
struct OwnFix
{
    LonLat position;
    double accuracyMetres = 0; ///< 0 when unknown

    /// A blue dot, and a circle as wide as the place is unsure.
    void paint(QPainter &painter, const MapViewport &viewport) const;

    friend bool operator==(const OwnFix &, const OwnFix &) = default;
};

} // namespace rosette
