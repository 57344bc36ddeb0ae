#include "ui/rounds/roundmappainter.h"

#include <cmath>

namespace rosette {

namespace {

constexpr double kBandMetres = 18;  // a street's width, houses left and right
constexpr double kDoorsZoom = 15.5; // from here each door is a dot
constexpr double kMargin = 40;      // pixels around the view
constexpr double kLeastStep = 1.5;  // pixels between two corners of a line
constexpr double kLabelPixels = 12;
constexpr double kNumberPixels = 10;

QColor withAlpha(QColor colour, int alpha)
{
    colour.setAlpha(alpha);
    return colour;
}

QPen roundPen(const QColor &colour, double width)
{
    return QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

/// Ends first, then tens, fives, and all others: so that numbers thin out evenly.
int rankOf(const RoundShapeStop &stop, int lastNumber)
{
    if (stop.first == 1 || stop.last == lastNumber)
        return 0;
    if (stop.first % 10 == 0)
        return 1;
    return stop.first % 5 == 0 ? 2 : 3;
}

} // namespace

RoundMapPainter::RoundMapPainter(const std::vector<RoundMapShape> &shapes, const MapPlane &plane,
                                 const MapViewport &viewport, const MapStyle &style, const RoundMapChoice &choice)
    : m_shapes(shapes)
    , m_viewport(viewport)
    , m_style(style)
    , m_choice(choice)
    , m_toScreen(viewport.fromPlane(plane))
    , m_visible(viewport.visible(plane, kMargin))
{
}

QPolygonF RoundMapPainter::toScreen(const std::vector<PlanePoint> &line) const
{
    QPolygonF points;
    for (size_t i = 0; i < line.size(); ++i) {
        const QPointF point = toScreen(line[i]);
        if (points.isEmpty() || i + 1 == line.size() || (point - points.last()).manhattanLength() >= kLeastStep)
            points.append(point);
    }
    if (points.size() == 1)
        points.append(points.first()); // a dot, drawn by its round cap
    return points;
}

bool RoundMapPainter::isSeen(const RoundMapShape &shape) const
{
    return !shape.stops.empty() && shape.box.intersects(m_visible);
}

void RoundMapPainter::paint(QPainter &painter)
{
    painter.setRenderHint(QPainter::Antialiasing);
    std::vector<size_t> quiet;
    std::vector<size_t> chosen; // the first of the choice last, above all others
    for (size_t place = 0; place < m_shapes.size(); ++place) {
        if (isSeen(m_shapes[place]))
            (m_choice.contains(m_shapes[place].key) ? chosen : quiet).push_back(place);
    }
    std::stable_partition(chosen.begin(), chosen.end(),
                          [this](size_t place) { return !m_choice.isFirst(m_shapes[place].key); });
    for (const size_t place : quiet)
        paintBands(painter, place);
    for (const size_t place : chosen)
        paintBands(painter, place);
    for (const size_t place : chosen)
        paintWay(painter, place);
    for (auto place = chosen.rbegin(); place != chosen.rend(); ++place)
        paintLabel(painter, *place);
    for (auto place = chosen.rbegin(); place != chosen.rend(); ++place)
        paintStops(painter, *place);
    for (const size_t place : quiet)
        paintLabel(painter, place);
}

void RoundMapPainter::paintBands(QPainter &painter, size_t place) const
{
    const RoundMapShape &shape = m_shapes[place];
    const bool isChosen = m_choice.contains(shape.key);
    const double width = std::clamp(kBandMetres / m_viewport.groundMetresPerPixel(), isChosen ? 6.0 : 4.0, 26.0);
    const int quietAlpha = m_choice.keys.isEmpty() ? 120 : 85;
    painter.setPen(roundPen(withAlpha(m_style.roundColour(place), isChosen ? 120 : quietAlpha), width));
    painter.setBrush(Qt::NoBrush);
    for (const auto &line : shape.stages) {
        if (!line.empty())
            painter.drawPolyline(toScreen(line));
    }
}

void RoundMapPainter::paintWay(QPainter &painter, size_t place) const
{
    const RoundMapShape &shape = m_shapes[place];
    QPolygonF before;
    for (const auto &line : shape.stages) {
        if (line.empty())
            continue;
        const QPolygonF points = toScreen(line);
        if (!before.isEmpty()) { // across to the next stage
            painter.setPen(QPen(m_style.names, 1.2, Qt::DashLine));
            painter.drawLine(before.last(), points.first());
        }
        painter.setPen(roundPen(m_style.halo, 4.5));
        painter.drawPolyline(points);
        painter.setPen(roundPen(m_style.roundColour(place), 2.5));
        painter.drawPolyline(points);
        before = points;
    }
    if (m_choice.isFirst(shape.key))
        paintMarkedStage(painter, shape);
}

void RoundMapPainter::paintMarkedStage(QPainter &painter, const RoundMapShape &shape) const
{
    const size_t stage = size_t(m_choice.markedStage);
    if (m_choice.markedStage < 0 || stage >= shape.stages.size() || shape.stages[stage].empty())
        return;
    const QPolygonF points = toScreen(shape.stages[stage]);
    painter.setPen(roundPen(m_style.halo, 8));
    painter.drawPolyline(points);
    painter.setPen(roundPen(m_style.accent, 5));
    painter.drawPolyline(points);
}

void RoundMapPainter::paintStops(QPainter &painter, size_t place)
{
    const RoundMapShape &shape = m_shapes[place];
    const QColor colour = m_style.roundColour(place);
    if (m_viewport.zoom() >= kDoorsZoom) {
        const double radius = std::clamp((m_viewport.zoom() - kDoorsZoom) * 1.5 + 2, 2.0, 4.0);
        painter.setPen(QPen(m_style.halo, 1));
        painter.setBrush(colour);
        for (const RoundShapeStop &stop : shape.stops)
            painter.drawEllipse(toScreen(stop.point), radius, radius);
    }
    if (!m_choice.isFirst(shape.key))
        return;
    const int lastNumber = shape.stops.back().last;
    for (int rank = 0; rank <= 3; ++rank) {
        const bool isShown = rank == 0 || m_viewport.zoom() >= kDoorsZoom - 1;
        for (const RoundShapeStop &stop : shape.stops) {
            if (isShown && rankOf(stop, lastNumber) == rank)
                paintNumber(painter, stop, colour);
        }
    }
}

void RoundMapPainter::paintNumber(QPainter &painter, const RoundShapeStop &stop, const QColor &colour)
{
    painter.setFont(m_style.fontOf(kNumberPixels, QFont::DemiBold));
    const QString text = stop.text();
    const QFontMetricsF metrics = painter.fontMetrics();
    const double height = metrics.height() + 2;
    QRectF plate(0, 0, std::max(height, metrics.horizontalAdvance(text) + 7), height);
    plate.moveCenter(toScreen(stop.point));
    if (!isFree(plate))
        return;
    m_taken.append(plate);
    const bool isStart = stop.first == 1;
    painter.setPen(QPen(isStart ? m_style.halo : colour, 1.5));
    painter.setBrush(isStart ? colour : m_style.halo);
    painter.drawRoundedRect(plate, height / 2, height / 2);
    painter.setPen(isStart ? m_style.halo : m_style.names);
    painter.drawText(plate, Qt::AlignCenter, text);
}

void RoundMapPainter::paintLabel(QPainter &painter, size_t place)
{
    const RoundMapShape &shape = m_shapes[place];
    painter.setFont(m_style.fontOf(kLabelPixels, QFont::DemiBold));
    const QFontMetricsF metrics = painter.fontMetrics();
    QRectF plate(0, 0, metrics.horizontalAdvance(shape.label) + 14, metrics.height() + 4);
    const QPointF at = toScreen(shape.labelPoint());
    plate.moveCenter(at - QPointF(0, plate.height()));
    const bool isFirst = m_choice.isFirst(shape.key);
    if (!QRectF(QPointF(), m_viewport.size()).intersects(plate) || (!isFirst && !isFree(plate)))
        return;
    m_taken.append(plate);
    m_labels.append({plate, shape.key});
    const bool isChosen = m_choice.contains(shape.key);
    painter.setPen(QPen(m_style.roundColour(place), 1.5));
    painter.setBrush(isChosen ? m_style.roundColour(place) : m_style.halo);
    painter.drawRoundedRect(plate, 4, 4);
    const bool isOnDark = isChosen && m_style.roundColour(place).lightnessF() < 0.6;
    painter.setPen(isOnDark ? Qt::white : isChosen ? Qt::black : m_style.names);
    painter.drawText(plate, Qt::AlignCenter, shape.label);
}

bool RoundMapPainter::isFree(const QRectF &area) const
{
    return std::none_of(m_taken.begin(), m_taken.end(), [&](const QRectF &taken) { return taken.intersects(area); });
}

} // namespace rosette
