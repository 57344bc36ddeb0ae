#include "ui/mapview/mapmarks.h"

#include <QPainter>
#include <QPainterPath>

#include "models/map/mapoverlay.h"

namespace rosette {

namespace {

constexpr double kPlaceRing = 13;

} // namespace

MapMarks::MapMarks(const MapScene &scene, const MapViewport &viewport, const MapStyle &style)
    : m_scene(scene)
    , m_style(style)
    , m_viewport(viewport)
    , m_toScreen(viewport.fromPlane(scene.plane))
    , m_area(QRectF(QPointF(), viewport.size()).adjusted(-12, -12, 12, 12))
{
}

void MapMarks::paintTarget(QPainter &painter, const MapTarget &target) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    switch (target.kind) {
    case MapTarget::Kind::Street:
        paintLine(painter, pathOf(m_scene.streetShapes, target.item));
        break;
    case MapTarget::Kind::Round:
        paintLine(painter, pathOf(m_scene.rounds[target.item].lines));
        break;
    case MapTarget::Kind::Ward: {
        const MapWard &ward = m_scene.wards[target.item];
        if (ward.hasOutline)
            paintArea(painter, pathOf(m_scene.wardShapes, ward.shape));
        break;
    }
    case MapTarget::Kind::District: {
        const MapDistrict &district = m_scene.districts[target.item];
        if (district.hasOutline)
            paintArea(painter, pathOf(m_scene.districtShapes, district.shape));
        else
            paintRing(painter, toScreen(district.labelPoint), kPlaceRing + 7);
        break;
    }
    case MapTarget::Kind::Doorstep:
        paintRing(painter, toScreen(m_scene.doorsteps[target.item].point), ringRadius() + 3);
        break;
    case MapTarget::Kind::Stall:
        paintRing(painter, toScreen(m_scene.stalls[target.item].point) + QPointF(0, -14), 18);
        break;
    case MapTarget::Kind::Place:
        paintRing(painter, toScreen(m_scene.ground->places[target.item].point), kPlaceRing);
        break;
    case MapTarget::Kind::Volunteer:
    case MapTarget::Kind::Postcode:
        paintRing(painter, m_viewport.toScreen(target.spot), kPlaceRing);
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

void MapMarks::paintLine(QPainter &painter, const QPainterPath &path) const
{
    QColor wash = m_style.accent;
    wash.setAlpha(110);
    painter.strokePath(path, QPen(wash, 11, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

void MapMarks::paintArea(QPainter &painter, const QPainterPath &path) const
{
    QColor wash = m_style.accent;
    wash.setAlpha(20);
    painter.fillPath(path, wash);
    painter.strokePath(path, QPen(m_style.accent, 2.5));
}

void MapMarks::paintRing(QPainter &painter, QPointF at, double radius) const
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_style.halo, 5));
    painter.drawEllipse(at, radius, radius);
    painter.setPen(QPen(m_style.accent, 2.5));
    painter.drawEllipse(at, radius, radius);
}

double MapMarks::ringRadius() const { return std::max(2.0, MapOverlayPainter::doorRadius(m_viewport.zoom())) + 2; }

QPainterPath MapMarks::pathOf(const MapShapes &shapes, quint32 item) const
{
    QPainterPath path;
    const MapShapes::Shape &shape = shapes.shape(item);
    for (quint32 number = shape.firstRing; number < shape.firstRing + shape.ringCount; ++number)
        addLine(path, shapes.ring(number));
    return path;
}

QPainterPath MapMarks::pathOf(const std::vector<PlaneLine> &lines) const
{
    QPainterPath path;
    for (const PlaneLine &line : lines)
        addLine(path, line);
    return path;
}

void MapMarks::addLine(QPainterPath &path, std::span<const PlanePoint> line) const
{
    QPolygonF points;
    points.reserve(qsizetype(line.size()));
    for (const PlanePoint &point : line)
        points.append(toScreen(point));
    path.addPolygon(points);
}

} // namespace rosette
