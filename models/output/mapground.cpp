#include "models/output/mapground.h"

#include <cmath>

#include <QPainterPath>

namespace rosette {

namespace {

constexpr std::array kRoads{MapKind::Service, MapKind::Street, MapKind::MainRoad, MapKind::TrunkRoad};

} // namespace

MapGroundPainter::MapGroundPainter(const MapScene &scene, const MapStyle &style, const MapViewport &viewport)
    : m_scene(scene)
    , m_style(style)
    , m_viewport(viewport)
    , m_transform(viewport.fromPlane(scene.plane))
    , m_zoom(viewport.zoom() - std::log2(style.scale))
{
}

void MapGroundPainter::paint(QPainter &painter)
{
    painter.fillRect(QRectF(QPointF(), m_viewport.size()), m_style.land);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const MapKind kind : {MapKind::Park, MapKind::Wood, MapKind::Pedestrian, MapKind::Water})
        paintAreas(painter, kind);
    paintFill(painter, MapKind::Waterway);
    paintAreas(painter, MapKind::Building);
    paintFill(painter, MapKind::Railway);
    for (const MapKind kind : kRoads)
        paintCasing(painter, kind);
    paintFill(painter, MapKind::Path);
    for (const MapKind kind : kRoads)
        paintFill(painter, kind);
}

void MapGroundPainter::paintAreas(QPainter &painter, MapKind kind)
{
    const MapAreaStyle &style = m_style.area(kind);
    if (m_zoom < style.firstZoom)
        return;
    painter.setBrush(QBrush(style.fill, style.pattern));
    const bool hasEdge = style.edge.isValid() && m_zoom >= style.edgeZoom;
    painter.setPen(hasEdge ? QPen(style.edge, 0.8 * m_style.scale) : QPen(Qt::NoPen));
    const MapShapes &areas = shapes(kind);
    for (const quint32 item : visible(kind, 2)) {
        const MapShapes::Shape &shape = areas.shape(item);
        if (shape.ringCount == 1) {
            painter.drawPolygon(toScreen(areas.ring(shape.firstRing)));
            continue;
        }
        QPainterPath path;
        for (quint32 ring = shape.firstRing; ring < shape.firstRing + shape.ringCount; ++ring)
            path.addPolygon(toScreen(areas.ring(ring)));
        painter.drawPath(path);
    }
}

void MapGroundPainter::paintCasing(QPainter &painter, MapKind kind)
{
    const MapLineStyle &style = m_style.line(kind);
    if (m_zoom < style.firstZoom || !hasCasing(kind))
        return;
    const double width = (style.widthAt(m_zoom) + 1.6) * m_style.scale;
    paintLines(painter, kind, QPen(style.casing, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
}

void MapGroundPainter::paintFill(QPainter &painter, MapKind kind)
{
    const MapLineStyle &style = m_style.line(kind);
    if (m_zoom < style.firstZoom)
        return;
    const bool isThin = style.casing.isValid() && !hasCasing(kind);
    const double width = style.widthAt(m_zoom) * m_style.scale;
    QPen pen(isThin ? style.casing : style.colour, width, Qt::SolidLine, width < 3 ? Qt::FlatCap : Qt::RoundCap, Qt::RoundJoin);
    if (width < 2)
        pen.setJoinStyle(Qt::BevelJoin);
    if (!style.dashes.isEmpty()) {
        pen.setCapStyle(Qt::FlatCap);
        pen.setDashPattern(style.dashes);
    }
    paintLines(painter, kind, pen);
}

bool MapGroundPainter::hasCasing(MapKind kind) const
{
    const MapLineStyle &style = m_style.line(kind);
    return style.casing.isValid() && m_zoom >= style.casingZoom;
}

void MapGroundPainter::paintLines(QPainter &painter, MapKind kind, const QPen &pen)
{
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    const MapShapes &lines = shapes(kind);
    for (const quint32 item : visible(kind, pen.widthF())) {
        const QPolygonF &line = toScreen(lines.ring(lines.shape(item).firstRing));
        painter.drawPolyline(line);
    }
}

std::vector<quint32> MapGroundPainter::visible(MapKind kind, double marginPixels) const
{
    const MapShapes &all = shapes(kind);
    std::vector<quint32> found;
    all.index().visit(m_viewport.visible(m_scene.plane, marginPixels), [&](quint32 item) {
        if (double(all.shape(item).minZoom) <= m_zoom + 1)
            found.push_back(item);
    });
    return found;
}

const MapShapes &MapGroundPainter::shapes(MapKind kind) const
{
    return m_scene.layer(kind).forZoom(m_viewport.detailZoom());
}

const QPolygonF &MapGroundPainter::toScreen(std::span<const PlanePoint> ring)
{
    const double scale = m_transform.m11();
    const double dx = m_transform.dx();
    const double dy = m_transform.dy();
    const double smallest = 0.5 / m_viewport.pixelRatio();
    m_scratch.resize(qsizetype(ring.size()));
    QPointF *out = m_scratch.data();
    qsizetype count = 0;
    for (size_t i = 0; i < ring.size(); ++i) {
        const QPointF point(double(ring[i].x) * scale + dx, double(ring[i].y) * scale + dy);
        const bool isEnd = i == 0 || i + 1 == ring.size();
        if (!isEnd && std::abs(point.x() - out[count - 1].x()) + std::abs(point.y() - out[count - 1].y()) < smallest)
            continue;
        out[count++] = point;
    }
    m_scratch.resize(count);
    return m_scratch;
}

} // namespace rosette
