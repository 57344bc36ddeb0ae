#include "ui/map/mapmarks.h"

#include <QPainter>
#include <QPainterPath>

#include "models/map/mapoverlay.h"

namespace rosette {

MapMarks::MapMarks(const MapScene &scene, const MapViewport &viewport, const MapStyle &style)
    : m_scene(scene)
    , m_style(style)
    , m_toScreen(viewport.fromPlane(scene.plane))
    , m_area(QRectF(QPointF(), viewport.size()).adjusted(-12, -12, 12, 12))
    , m_zoom(viewport.zoom())
{
}

void MapMarks::paintTarget(QPainter &painter, const MapTarget &target) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_style.accent, 2.5));
    painter.setBrush(Qt::NoBrush);
    QColor wash = m_style.accent;
    switch (target.kind) {
    case MapTarget::Kind::Street:
        wash.setAlpha(110);
        painter.strokePath(pathOf(m_scene.streetShapes, target.item), QPen(wash, 9, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        break;
    case MapTarget::Kind::Ward:
        wash.setAlpha(34);
        if (m_scene.wards[target.item].hasOutline)
            painter.fillPath(pathOf(m_scene.wardShapes, m_scene.wards[target.item].shape), wash);
        break;
    case MapTarget::Kind::Doorstep:
        painter.drawEllipse(toScreen(m_scene.doorsteps[target.item].point), ringRadius() + 3, ringRadius() + 3);
        break;
    case MapTarget::Kind::Stall:
        painter.drawEllipse(toScreen(m_scene.stalls[target.item].point) + QPointF(0, -14), 18, 18);
        break;
    case MapTarget::Kind::None:
        break;
    }
}

void MapMarks::paintSelection(QPainter &painter, const std::vector<PlanePoint> &points) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_style.stall, 2));
    painter.setBrush(Qt::NoBrush);
    for (const PlanePoint &point : points) {
        if (const QPointF at = toScreen(point); m_area.contains(at))
            painter.drawEllipse(at, ringRadius(), ringRadius());
    }
}

double MapMarks::ringRadius() const { return std::max(2.0, MapOverlayPainter::doorRadius(m_zoom)) + 2; }

QPainterPath MapMarks::pathOf(const MapShapes &shapes, quint32 item) const
{
    QPainterPath path;
    const MapShapes::Shape &shape = shapes.shape(item);
    for (quint32 number = shape.firstRing; number < shape.firstRing + shape.ringCount; ++number) {
        QPolygonF ring;
        for (const PlanePoint &point : shapes.ring(number))
            ring.append(toScreen(point));
        path.addPolygon(ring);
    }
    return path;
}

} // namespace rosette
