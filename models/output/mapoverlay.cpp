#include "models/output/mapoverlay.h"

#include <cmath>

#include <QFontMetricsF>
#include <QPainterPath>

namespace rosette {

namespace {

constexpr double kStallSize = 20; // of the mark, at scale 1
constexpr double kStallNameZoom = 13;

/// Text with a halo, so that it is read on any ground.
void drawHaloText(QPainter &painter, QPointF baseline, const QFont &font, const QString &text, const QColor &colour, const QPen &halo)
{
    QPainterPath path;
    path.addText(baseline, font, text);
    painter.strokePath(path, halo);
    painter.fillPath(path, colour);
}

} // namespace

MapOverlayPainter::MapOverlayPainter(const MapScene &scene, const MapStyle &style, const MapViewport &viewport)
    : m_scene(scene)
    , m_style(style)
    , m_viewport(viewport)
    , m_transform(viewport.fromPlane(scene.plane))
    , m_zoom(viewport.zoom() - std::log2(style.scale))
{
}

void MapOverlayPainter::paintWards(QPainter &painter) const
{
    const PlaneBox visible = m_viewport.visible(m_scene.plane, 4);
    const QRectF screen(QPointF(), m_viewport.size());
    QPainterPath outside;
    outside.setFillRule(Qt::WindingFill);
    outside.addRect(screen.adjusted(-4, -4, 4, 4));
    bool hasWorked = false;
    std::vector<QPainterPath> outlines;
    for (const MapWard &ward : m_scene.wards) {
        if (!ward.hasOutline)
            continue;
        hasWorked = hasWorked || ward.isWorked;
        if (!m_scene.wardShapes.shape(ward.shape).box.intersects(visible))
            continue;
        QPainterPath path = pathOf(ward);
        if (ward.isWorked)
            outside -= path;
        outlines.push_back(std::move(path));
    }
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasWorked)
        painter.fillPath(outside, m_style.outside);
    painter.setBrush(Qt::NoBrush);
    QColor glow = m_style.accent;
    glow.setAlpha(m_style.isPrint() ? 0 : 38);
    for (const QPainterPath &path : outlines)
        painter.strokePath(path, QPen(glow, 6 * m_style.scale, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    QPen pen(m_style.accent, 2 * m_style.scale, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (m_style.isPrint())
        pen.setDashPattern({6, 2, 1, 2});
    for (const QPainterPath &path : outlines)
        painter.strokePath(path, pen);
}

void MapOverlayPainter::paintRounds(QPainter &painter) const
{
    const PlaneBox visible = m_viewport.visible(m_scene.plane, 20);
    const double width = std::clamp(3 + (m_zoom - 13) * 1.2, 3.0, 9.0) * m_style.scale;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    for (size_t i = 0; i < m_scene.rounds.size(); ++i) {
        const MapRound &round = m_scene.rounds[i];
        if (!round.box.intersects(visible))
            continue;
        QColor colour = m_style.roundColour(i);
        colour.setAlpha(m_style.isPrint() ? 255 : 190);
        QPen pen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
        if (m_style.isPrint() && i % 2 == 1)
            pen.setDashPattern({2, 1.5});
        painter.setPen(pen);
        for (const PlaneLine &line : round.lines)
            painter.drawPolyline(toScreen(line));
    }
    for (size_t i = 0; i < m_scene.rounds.size() && m_zoom >= 13.5; ++i) {
        if (m_scene.rounds[i].box.intersects(visible))
            paintRoundName(painter, m_scene.rounds[i], m_style.roundColour(i));
    }
}

void MapOverlayPainter::paintRoundName(QPainter &painter, const MapRound &round, const QColor &colour) const
{
    const auto longest = std::max_element(round.lines.begin(), round.lines.end(), [](const PlaneLine &a, const PlaneLine &b) {
        return PlaneBox::of(a).extent() < PlaneBox::of(b).extent();
    });
    if (longest == round.lines.end())
        return;
    const PlaneLine &line = *longest;
    const QPointF middle = (toScreen(line[(line.size() - 1) / 2]) + toScreen(line[line.size() / 2])) / 2;
    const QFont font = m_style.fontOf(11, QFont::DemiBold);
    const QSizeF size = QFontMetricsF(font).boundingRect(round.name).size() + QSizeF(10, 4) * m_style.scale;
    const QRectF plate(middle - QPointF(size.width() / 2, size.height() / 2), size);
    painter.setPen(QPen(m_style.halo, 1.5 * m_style.scale));
    painter.setBrush(colour);
    painter.drawRoundedRect(plate, size.height() / 2, size.height() / 2);
    painter.setPen(colour.lightnessF() > 0.6F ? Qt::black : Qt::white);
    painter.setFont(font);
    painter.drawText(plate, Qt::AlignCenter, round.name);
}

double MapOverlayPainter::doorRadius(double zoom)
{
    constexpr double kFirstZoom = 15.5;
    return zoom < kFirstZoom ? 0 : std::clamp(1.1 + (zoom - kFirstZoom) * 0.75, 1.1, 4.0);
}

void MapOverlayPainter::paintDoors(QPainter &painter) const
{
    const double radius = doorRadius(m_zoom) * m_style.scale;
    if (radius <= 0)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    const bool hasEdge = radius > 1.8 * m_style.scale;
    const QPen edge(m_style.doorEdge, 0.9 * m_style.scale);
    const QPen ring(m_style.door, 1.1 * m_style.scale);
    m_scene.doorIndex.visit(m_viewport.visible(m_scene.plane, 8), [&](quint32 item) {
        const MapDoorstep &step = m_scene.doorsteps[item];
        const QPointF point = toScreen(step.point);
        const double size = step.doorCount > 3 ? radius * 1.35 : radius;
        painter.setPen(!step.isExact && hasEdge ? ring : hasEdge ? edge : QPen(Qt::NoPen));
        painter.setBrush(step.isExact || !hasEdge ? m_style.door : m_style.doorEdge);
        painter.drawEllipse(point, size, size);
        if (step.isDoNotKnock && hasEdge)
            painter.drawLine(point + QPointF(-size, size) * 1.3, point + QPointF(size, -size) * 1.3);
    });
}

void MapOverlayPainter::paintStalls(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (const MapStall &stall : m_scene.stalls)
        paintStall(painter, stall);
}

void MapOverlayPainter::paintStall(QPainter &painter, const MapStall &stall) const
{
    const QPointF at = toScreen(stall.point);
    if (!QRectF(QPointF(), m_viewport.size()).adjusted(-200, -60, 200, 60).contains(at))
        return;
    painter.save();
    painter.translate(at);
    painter.scale(m_style.scale, m_style.scale);
    painter.setPen(QPen(m_style.halo, 1.6));
    painter.setBrush(m_style.stall);
    QPainterPath pin; // a plate with a foot that stands on the spot
    pin.addRoundedRect(QRectF(-10, -25, 20, 20), 5, 5);
    QPainterPath foot;
    foot.addPolygon(QPolygonF({QPointF(-5, -6), QPointF(5, -6), QPointF(0, 0), QPointF(-5, -6)}));
    painter.drawPath(pin.united(foot));
    painter.setPen(QPen(m_style.stallText, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF({QPointF(-6.5, -17), QPointF(-4.5, -21), QPointF(4.5, -21), QPointF(6.5, -17), QPointF(-6.5, -17)}));
    painter.drawLine(QPointF(-5, -17), QPointF(-5, -9.5));
    painter.drawLine(QPointF(5, -17), QPointF(5, -9.5));
    painter.drawLine(QPointF(-5, -13), QPointF(5, -13));
    painter.restore();
    if (m_zoom < kStallNameZoom)
        return;
    const QPen halo(m_style.halo, 3.2 * m_style.scale, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    drawHaloText(painter, at + QPointF(14, -10) * m_style.scale, stallFont(), stallText(stall), m_style.names, halo);
}

QList<QRectF> MapOverlayPainter::stallBoxes() const
{
    QList<QRectF> boxes;
    const QFontMetricsF metrics(stallFont());
    for (const MapStall &stall : m_scene.stalls) {
        const QPointF at = toScreen(stall.point);
        const double scale = m_style.scale;
        boxes.append(QRectF(at + QPointF(-kStallSize / 2, -26) * scale, QSizeF(kStallSize, 27) * scale));
        if (m_zoom >= kStallNameZoom)
            boxes.append(QRectF(at + QPointF(12, -24) * scale, QSizeF(metrics.horizontalAdvance(stallText(stall)) + 4, 18 * scale)));
    }
    return boxes;
}

QString MapOverlayPainter::stallText(const MapStall &stall) const
{
    return stall.when.isEmpty() ? stall.name : stall.name + QStringLiteral(" · ") + stall.when;
}

QPainterPath MapOverlayPainter::pathOf(const MapWard &ward) const
{
    const MapShapes::Shape &shape = m_scene.wardShapes.shape(ward.shape);
    QPainterPath path;
    for (quint32 ring = shape.firstRing; ring < shape.firstRing + shape.ringCount; ++ring)
        path.addPolygon(toScreen(m_scene.wardShapes.ring(ring)));
    return path;
}

QPolygonF MapOverlayPainter::toScreen(std::span<const PlanePoint> line) const
{
    QPolygonF polygon;
    polygon.reserve(qsizetype(line.size()));
    for (const PlanePoint &point : line)
        polygon.append(toScreen(point));
    return polygon;
}

} // namespace rosette
