#pragma once

#include "models/map/mapcanvas.h"

namespace rosette {

/// The shape of a door's mark, so that colour is never alone.
enum class MapMark {
    Disc,
    Ring,
    Square,
    Frame, ///< a hollow square
    Diamond,
    Triangle,
    Cross,
    Plus,
    Bar,
    Dot, ///< a small disc
};

/// Adds the mark to what the canvas fills next. All marks of one radius look equally large.
void addMark(MapCanvas &canvas, MapMark mark, QPointF centre, double radius);
/// The same a little larger all around, for an edge to be laid under it.
void addMarkEdge(MapCanvas &canvas, MapMark mark, QPointF centre, double radius, double edge);

} // namespace rosette
