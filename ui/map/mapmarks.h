#pragma once

#include "models/map/mapstyle.h"
#include "ui/map/maptarget.h"

class QPainter;
class QPainterPath;

namespace rosette {

/// Draws what stands out on the map at the moment: the thing last clicked and the selected doors.
class MapMarks
{
public:
    MapMarks(const MapScene &scene, const MapViewport &viewport, const MapStyle &style);

    void paintTarget(QPainter &painter, const MapTarget &target) const;
    void paintSelection(QPainter &painter, const std::vector<PlanePoint> &points) const;

private:
    QPointF toScreen(PlanePoint point) const { return m_toScreen.map(QPointF(double(point.x), double(point.y))); }
    QPainterPath pathOf(const MapShapes &shapes, quint32 item) const;
    double ringRadius() const;

    const MapScene &m_scene;
    const MapStyle &m_style;
    QTransform m_toScreen;
    QRectF m_area;
    double m_zoom;
};

} // namespace rosette
