#pragma once

#include <QPainter>

#include "models/map/mapbackground.h"
#include "models/map/mapviewport.h"

namespace rosette {

/// Draws a background on what `viewport` covers, from the painter's origin on: the pictures of the nearest zoom,
/// enlarged or reduced to the view's. A square without a picture shows its part of the one above, else what was there
/// already. False when a picture that is still to come was left out. Any thread, with the thread's own reader.
bool paintMapBackground(QPainter &painter, const MapViewport &viewport, const MapBackground::Facts &facts,
                        MapBackground::Reader &reader);

} // namespace rosette
