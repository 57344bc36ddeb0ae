#include "models/map/mapground.h"

#include <cmath>

namespace rosette {

namespace {

constexpr std::array kRoads{MapKind::Service, MapKind::Street, MapKind::MainRoad, MapKind::TrunkRoad};

/// Wholly beyond one side of the area, so that nothing of it can be seen.
bool isBeyond(const QRectF &area, QPointF a, QPointF b)
{
    return std::max(a.x(), b.x()) < area.left() || std::min(a.x(), b.x()) > area.right() ||
           std::max(a.y(), b.y()) < area.top() || std::min(a.y(), b.y()) > area.bottom();
}

} // namespace

MapGroundPainter::MapGroundPainter(const MapDrawing &drawing)
    : m_map(drawing)
{
}

void MapGroundPainter::paint(MapCanvas &canvas)
{
    for (const MapKind kind : {MapKind::Park, MapKind::Wood, MapKind::Pedestrian, MapKind::Water})
        paintAreas(canvas, kind);
    paintFill(canvas, MapKind::Waterway);
    paintAreas(canvas, MapKind::Building);
    paintFill(canvas, MapKind::Railway);
    for (const MapKind kind : kRoads)
        paintCasing(canvas, kind);
    paintFill(canvas, MapKind::Path);
    for (const MapKind kind : kRoads)
        paintFill(canvas, kind);
}

void MapGroundPainter::paintAreas(MapCanvas &canvas, MapKind kind)
{
    const MapAreaStyle &style = m_map.style.area(kind);
    if (m_map.zoom < style.firstZoom)
        return;
    const MapShapes &areas = shapes(kind);
    const std::vector<quint32> items = visible(kind, 2);
    const auto forRings = [&](auto use) {
        for (const quint32 item : items) {
            const MapShapes::Shape &shape = areas.shape(item);
            for (quint32 ring = shape.firstRing; ring < shape.firstRing + shape.ringCount; ++ring)
                use(toScreen(areas.ring(ring)));
        }
    };
    forRings([&](const std::vector<QPointF> &ring) { canvas.addRing(ring); });
    canvas.fill(style.fill, style.pattern);
    if (!style.edge.isValid() || m_map.zoom < style.edgeZoom)
        return;
    canvas.begin({.width = 0.8 * m_map.style.scale});
    forRings([&](const std::vector<QPointF> &ring) { canvas.addLine(ring); });
    canvas.stroke(style.edge);
}

void MapGroundPainter::paintCasing(MapCanvas &canvas, MapKind kind)
{
    const MapLineStyle &style = m_map.style.line(kind);
    if (m_map.zoom < style.firstZoom || !hasCasing(kind))
        return;
    addLines(canvas, kind, {.width = (style.widthAt(m_map.zoom) + 1.6) * m_map.style.scale, .isRound = false});
    canvas.stroke(style.casing);
}

void MapGroundPainter::paintFill(MapCanvas &canvas, MapKind kind)
{
    const MapLineStyle &style = m_map.style.line(kind);
    if (m_map.zoom < style.firstZoom)
        return;
    addLines(canvas, kind,
             {.width = style.widthAt(m_map.zoom) * m_map.style.scale, .isRound = true, .dashes = style.dashes});
    const bool isThin = style.casing.isValid() && !hasCasing(kind);
    canvas.stroke(isThin ? style.casing : style.colour);
}

bool MapGroundPainter::hasCasing(MapKind kind) const
{
    const MapLineStyle &style = m_map.style.line(kind);
    return style.casing.isValid() && m_map.zoom >= style.casingZoom;
}

void MapGroundPainter::addLines(MapCanvas &canvas, MapKind kind, const MapPen &pen)
{
    canvas.begin(pen);
    const double margin = pen.width + 2;
    const QRectF area = QRectF(QPointF(), m_map.viewport.size()).adjusted(-margin, -margin, margin, margin);
    const MapShapes &lines = shapes(kind);
    for (const quint32 item : visible(kind, margin))
        addVisiblePieces(canvas, toScreen(lines.ring(lines.shape(item).firstRing)), area, !pen.dashes.isEmpty());
}

void MapGroundPainter::addVisiblePieces(MapCanvas &canvas, const std::vector<QPointF> &line, const QRectF &area,
                                        bool isDashed)
{
    double walked = 0;
    const auto walk = [&](size_t from) {
        if (isDashed) // so that dashes meet where two tiles meet
            walked += std::hypot(line[from + 1].x() - line[from].x(), line[from + 1].y() - line[from].y());
    };
    for (size_t first = 0; first + 1 < line.size();) {
        if (isBeyond(area, line[first], line[first + 1])) {
            walk(first++);
            continue;
        }
        const double start = walked;
        size_t last = first;
        while (last + 1 < line.size() && !isBeyond(area, line[last], line[last + 1]))
            walk(last++);
        canvas.addLine(std::span(line).subspan(first, last - first + 1), start);
        first = last;
    }
}

std::vector<quint32> MapGroundPainter::visible(MapKind kind, double marginPixels) const
{
    const MapShapes &all = shapes(kind);
    std::vector<quint32> found;
    all.index().visit(m_map.visible(marginPixels), [&](quint32 item) {
        if (double(all.shape(item).minZoom) <= m_map.zoom + 1)
            found.push_back(item);
    });
    return found;
}

const MapShapes &MapGroundPainter::shapes(MapKind kind) const
{
    return m_map.scene.layer(kind).forZoom(m_map.viewport.detailZoom());
}

const std::vector<QPointF> &MapGroundPainter::toScreen(std::span<const PlanePoint> ring)
{
    const double scale = m_map.transform.m11();
    const double dx = m_map.transform.dx();
    const double dy = m_map.transform.dy();
    const double smallest = 0.5 / m_map.viewport.pixelRatio();
    m_scratch.clear();
    for (size_t i = 0; i < ring.size(); ++i) {
        const QPointF point(double(ring[i].x) * scale + dx, double(ring[i].y) * scale + dy);
        const bool isEnd = i == 0 || i + 1 == ring.size();
        if (isEnd ||
            std::abs(point.x() - m_scratch.back().x()) + std::abs(point.y() - m_scratch.back().y()) >= smallest)
            m_scratch.push_back(point);
    }
    return m_scratch;
}

} // namespace rosette
