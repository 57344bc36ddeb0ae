#pragma once

#include <cmath>

#include "models/map/mapfigures.h"
#include "models/map/mapstyle.h"
#include "models/map/mapviewport.h"

namespace rosette {

/// What one drawing of a map is made of, shared by all who take part in it. The scene, figures, style and layers must
/// outlive it. A value; any thread.
struct MapDrawing
{
    const MapScene &scene;
    const MapFigures *figures; ///< may be null
    const MapStyle &style;
    const MapLayers &layers;
    MapViewport viewport;
    QTransform transform = viewport.fromPlane(scene.plane); ///< from the plane to logical pixels
    double zoom = viewport.zoom() - std::log2(style.scale); ///< of widths and type

    QPointF toScreen(PlanePoint point) const { return transform.map(QPointF(double(point.x), double(point.y))); }
    QRectF screen() const { return QRectF(QPointF(), viewport.size()); }
    /// The part of the plane that is in sight, with `marginPixels` around.
    PlaneBox visible(double marginPixels = 0) const { return viewport.visible(scene.plane, marginPixels); }
};

} // namespace rosette
