#include "models/map/mapoverlay.h"

#include <array>
#include <cmath>

#include <QFontMetricsF>
#include <QPainterPath>

namespace rosette {

namespace {

constexpr double kStallSize = 20; // of the mark, at scale 1
constexpr double kStallNameZoom = 13;
constexpr double kRoundNameZoom = 13.5;

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

void MapOverlayPainter::paintWards(MapCanvas &canvas) const
{
    const bool hasWorked = std::any_of(m_scene.wards.begin(), m_scene.wards.end(), [](const MapWard &ward) { return ward.isWorked && ward.hasOutline; });
    if (hasWorked) {
        const double width = m_viewport.size().width() + 4;
        const double height = m_viewport.size().height() + 4;
        canvas.addRing(std::array{QPointF(-4, -4), QPointF(width, -4), QPointF(width, height), QPointF(-4, height)});
        for (std::vector<QPointF> &ring : wardRings(true)) {
            std::reverse(ring.begin(), ring.end()); // a hole
            canvas.addRing(ring);
        }
        canvas.fill(m_style.outside);
    }
    const std::vector<std::vector<QPointF>> rings = wardRings(false);
    if (!m_style.isPrint()) {
        QColor glow = m_style.accent;
        glow.setAlpha(38);
        addOutlines(canvas, rings, {.width = 6 * m_style.scale});
        canvas.stroke(glow);
    }
    addOutlines(canvas, rings, {.width = (m_style.isPrint() ? 2.6 : 2) * m_style.scale});
    canvas.stroke(m_style.accent);
}

std::vector<std::vector<QPointF>> MapOverlayPainter::wardRings(bool isWorkedOnly) const
{
    const PlaneBox visible = m_viewport.visible(m_scene.plane, 8);
    std::vector<std::vector<QPointF>> rings;
    for (const MapWard &ward : m_scene.wards) {
        if (!ward.hasOutline || (isWorkedOnly && !ward.isWorked))
            continue;
        const MapShapes::Shape &shape = m_scene.wardShapes.shape(ward.shape);
        if (!shape.box.intersects(visible))
            continue;
        for (quint32 number = shape.firstRing; number < shape.firstRing + shape.ringCount; ++number) {
            std::vector<QPointF> &ring = rings.emplace_back();
            for (const PlanePoint &point : m_scene.wardShapes.ring(number))
                ring.push_back(toScreen(point));
        }
    }
    return rings;
}

void MapOverlayPainter::addOutlines(MapCanvas &canvas, const std::vector<std::vector<QPointF>> &rings, const MapPen &pen) const
{
    canvas.begin(pen);
    for (const std::vector<QPointF> &ring : rings)
        canvas.addLine(ring);
}

void MapOverlayPainter::paintRounds(QPainter &painter, RoundId only) const
{
    const double width = std::clamp(3 + (m_zoom - 13) * 1.2, 3.0, 9.0) * m_style.scale;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    for (size_t i = 0; i < m_scene.rounds.size(); ++i) {
        const MapRound &round = m_scene.rounds[i];
        if (!isShown(round, only))
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
}

void MapOverlayPainter::paintRoundNames(QPainter &painter, RoundId only) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(plateFont());
    for (size_t i = 0; i < m_scene.rounds.size() && m_zoom >= kRoundNameZoom; ++i) {
        const QRectF plate = plateOf(m_scene.rounds[i]);
        if (plate.isEmpty() || !isShown(m_scene.rounds[i], only))
            continue;
        const QColor colour = m_style.roundColour(i);
        painter.setPen(QPen(m_style.halo, 1.5 * m_style.scale));
        painter.setBrush(colour);
        painter.drawRoundedRect(plate, plate.height() / 2, plate.height() / 2);
        painter.setPen(colour.lightnessF() > 0.6F ? Qt::black : Qt::white);
        painter.drawText(plate, Qt::AlignCenter, m_scene.rounds[i].name);
    }
}

QList<QRectF> MapOverlayPainter::roundNameBoxes(RoundId only) const
{
    QList<QRectF> boxes;
    for (const MapRound &round : m_scene.rounds) {
        if (m_zoom >= kRoundNameZoom && isShown(round, only))
            boxes.append(plateOf(round));
    }
    return boxes;
}

bool MapOverlayPainter::isShown(const MapRound &round, RoundId only) const
{
    return (!only || round.id == only) && round.box.intersects(m_viewport.visible(m_scene.plane, 20));
}

QRectF MapOverlayPainter::plateOf(const MapRound &round) const
{
    const auto longest = std::max_element(round.lines.begin(), round.lines.end(), [](const PlaneLine &a, const PlaneLine &b) {
        return PlaneBox::of(a).extent() < PlaneBox::of(b).extent();
    });
    if (longest == round.lines.end() || longest->empty())
        return {};
    const PlaneLine &line = *longest;
    const QPointF middle = (toScreen(line[(line.size() - 1) / 2]) + toScreen(line[line.size() / 2])) / 2;
    const QSizeF size = QFontMetricsF(plateFont()).boundingRect(round.name).size() + QSizeF(12, 4) * m_style.scale;
    return {middle - QPointF(size.width() / 2, size.height() / 2), size};
}

double MapOverlayPainter::doorRadius(double zoom)
{
    constexpr double kFirstZoom = 15.5;
    return zoom < kFirstZoom ? 0 : std::clamp(1.1 + (zoom - kFirstZoom) * 0.75, 1.1, 4.0);
}

void MapOverlayPainter::paintDoors(MapCanvas &canvas) const
{
    const double radius = doorRadius(m_zoom) * m_style.scale;
    if (radius <= 0)
        return;
    const std::vector<quint32> steps = m_scene.doorIndex.find(m_viewport.visible(m_scene.plane, 8));
    const auto addDots = [&](double change, auto isWanted) {
        for (const quint32 item : steps) {
            const MapDoorstep &step = m_scene.doorsteps[item];
            if (isWanted(step))
                canvas.addDisc(toScreen(step.point), (step.doorCount > 3 ? radius * 1.35 : radius) + change * m_style.scale);
        }
    };
    const auto isAny = [](const MapDoorstep &) { return true; };
    const bool hasEdge = radius > 1.8 * m_style.scale;
    if (hasEdge) {
        addDots(0.9, isAny);
        canvas.fill(m_style.doorEdge);
    }
    addDots(0, isAny);
    canvas.fill(m_style.door);
    if (!hasEdge)
        return;
    // A ring where the point was only reckoned; a cross where nobody wants to be knocked up.
    addDots(-1.1, [](const MapDoorstep &step) { return !step.isExact(); });
    canvas.fill(m_style.doorEdge);
    canvas.begin({.width = 1.2 * m_style.scale});
    for (const quint32 item : steps) {
        const MapDoorstep &step = m_scene.doorsteps[item];
        if (!step.isDoNotKnock)
            continue;
        const QPointF point = toScreen(step.point);
        const QPointF arm = QPointF(radius, radius) * 1.4;
        const QPointF other(arm.x(), -arm.y());
        canvas.addLine(std::array{point - arm, point + arm});
        canvas.addLine(std::array{point - other, point + other});
    }
    canvas.stroke(m_style.names);
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
    return stall.when().isEmpty() ? stall.name : stall.name + QStringLiteral(" · ") + stall.when();
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
