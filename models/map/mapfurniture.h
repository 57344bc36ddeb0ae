#pragma once

#include <QPainter>

#include "models/map/mapstyle.h"
#include "models/map/mapviewport.h"

namespace rosette {

/// What stands on a map beside its content. Free functions; any thread.
namespace MapFurniture {

/// At the bottom left: a bar of a round number of metres.
void paintScaleBar(QPainter &painter, const MapStyle &style, const MapViewport &viewport);
/// At the bottom right: whose data this is. Beside the scale bar, on as many lines as it takes, and smaller where the
/// picture is small.
void paintNotices(QPainter &painter, const MapStyle &style, const QRectF &area, const QStringList &notices);
/// `at` is the middle of an arrow that is `size` high.
void paintNorthArrow(QPainter &painter, const MapStyle &style, QPointF at, double size);

/// The largest of 1, 2, 5, 10, … metres that is no longer than `most`.
double roundLength(double most);
/// "200 m", "1 km"
QString lengthText(double metres);

} // namespace MapFurniture

} // namespace rosette
