#pragma once

#include "models/map/mapstyle.h"
#include "ui/mapview/maptarget.h"

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
    void paintLine(QPainter &painter, const QPainterPath &path) const;
    void paintArea(QPainter &painter, const QPainterPath &path) const;
    /// With a halo, so that it is seen on any ground.
    void paintRing(QPainter &painter, QPointF at, double radius) const;
    QPainterPath pathOf(const MapShapes &shapes, quint32 item) const;
    QPainterPath pathOf(const std::vector<PlaneLine> &lines) const;
    void addLine(QPainterPath &path, std::span<const PlanePoint> line) const;
    double ringRadius() const;

    const MapScene &m_scene;
    const MapStyle &m_style;
    const MapViewport &m_viewport;
    QTransform m_toScreen;
    QRectF m_area;
};

} // namespace rosette
