#pragma once

#include "models/map/mapstyle.h"

class QPainter;

namespace rosette {

/// A word on a small plate of the map's paper, for figures beside the cursor.
void paintPlate(QPainter &painter, const MapStyle &style, QPointF topLeft, const QString &text);

} // namespace rosette
