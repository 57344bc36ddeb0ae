#include "models/output/roundsheetmapdrawing.h"

#include <array>
#include <cmath>
#include <numbers>

#include <QCoreApplication>
#include <QFontMetricsF>

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr double kArrowGap = 84; // between two arrows of a stage
constexpr double kArrowLength = 8;
constexpr double kBoxStep = 5; // along the walk, which numbers keep off

QString tr(const char *text) { return QCoreApplication::translate("RoundSheetMap", text); }

QRectF boxAround(QPointF middle, double half) { return {middle - QPointF(half, half), QSizeF(2 * half, 2 * half)}; }

QPointF nearestOn(const QPolygonF &line, QPointF point)
{
    QPointF best = line.first();
    for (qsizetype i = 1; i < line.size(); ++i) {
        const QPointF way = line.at(i) - line.at(i - 1);
        const double length = QPointF::dotProduct(way, way);
        const double share =
            length > 0 ? std::clamp(QPointF::dotProduct(point - line.at(i - 1), way) / length, 0.0, 1.0) : 0;
        const QPointF at = line.at(i - 1) + way * share;
        if (QLineF(at, point).length() < QLineF(best, point).length())
            best = at;
    }
    return best;
}

MapTextLine toLine(const QPolygonF &polygon) { return MapTextLine({polygon.begin(), polygon.end()}); }

} // namespace

RoundSheetMapDrawing::RoundSheetMapDrawing(const RoundSheetMap &map, const MapViewport &viewport)
    : m_map(map)
    , m_viewport(viewport)
    , m_space(QRectF(QPointF(), viewport.size()).adjusted(2, 2, -2, -2))
{
    for (const RoundSheetMap::Stage &stage : map.stages()) {
        QPolygonF trace;
        for (const LonLat &point : stage.trace)
            trace += viewport.toScreen(point);
        m_traces += trace;
    }
    for (const RoundSheetMapStop &stop : map.stops())
        m_points += viewport.toScreen(stop.point);
}

QFont RoundSheetMapDrawing::plateFont() const { return m_map.ground().style().fontOf(11.5, QFont::Bold); }
QFont RoundSheetMapDrawing::numberFont() const { return m_map.ground().style().fontOf(9.5, QFont::DemiBold); }

double RoundSheetMapDrawing::radiusOf(const RoundSheetMapStop &stop) const
{
    return (stop.numbers.size() > 3 ? 3.2 : 2.3) * unit();
}

void RoundSheetMapDrawing::placePlates()
{
    if (m_traces.isEmpty())
        return;
    const bool hasNumbers = m_map.look().hasNumbers;
    placePlate(hasNumbers ? tr("%1 START").arg(m_map.stages().first().number) : tr("START"), m_traces.first().first());
    placePlate(tr("END"), m_traces.last().last());
    for (qsizetype i = 1; hasNumbers && i < m_traces.size(); ++i)
        placePlate(QString::number(m_map.stages().at(i).number), m_traces.at(i).first());
}

/// Every plate stays: where there is no room around, it lies on the spot itself.
void RoundSheetMapDrawing::placePlate(const QString &text, QPointF at)
{
    const QFontMetricsF metrics(plateFont());
    const QSizeF size(std::max(metrics.horizontalAdvance(text) + 7 * unit(), 15 * unit()), 15 * unit());
    QRectF box(QPointF(), size);
    for (const double reach : {1.0, 1.6, 2.4, 3.4}) {
        for (int step = 0; step < 8; ++step) {
            const double angle = std::numbers::pi / 4 * step - std::numbers::pi / 2;
            box.moveCenter(at + QPointF(std::cos(angle) * (size.width() / 2 + 5 * unit() * reach),
                                        std::sin(angle) * (size.height() / 2 + 5 * unit() * reach)));
            if (m_space.take({box.adjusted(-2, -2, 2, 2)})) {
                m_plates += Plate{box, text};
                return;
            }
        }
    }
    box.moveCenter(at);
    m_space.block(box);
    m_plates += Plate{box, text};
}

void RoundSheetMapDrawing::placeArrows()
{
    for (const QPolygonF &trace : std::as_const(m_traces)) {
        if (trace.size() < 2)
            continue;
        const MapTextLine line = toLine(trace);
        const double gap = kArrowGap * unit();
        const int count = std::max(1, int(line.length() / gap));
        if (line.length() < 2 * kArrowLength * unit())
            continue;
        for (int i = 0; i < count; ++i)
            m_arrows += line.at(line.length() * (i + 0.5) / count);
    }
}

QPointF RoundSheetMapDrawing::awayFromWalk(qsizetype stop) const
{
    const qsizetype stage = m_map.stops().at(stop).stage;
    if (stage < 0 || m_traces.at(stage).isEmpty())
        return {};
    const QPointF way = m_points.at(stop) - nearestOn(m_traces.at(stage), m_points.at(stop));
    const double length = std::hypot(way.x(), way.y());
    return length > 0 ? way / length : QPointF();
}

void RoundSheetMapDrawing::placeNumbers()
{
    for (const QPolygonF &trace : std::as_const(m_traces)) {
        const MapTextLine line = toLine(trace);
        for (double along = 0; along <= line.length(); along += kBoxStep)
            m_space.block(boxAround(trace.size() < 2 ? trace.first() : line.at(along).point, 2 * unit()));
    }
    for (const MapTextLine::Pose &arrow : std::as_const(m_arrows))
        m_space.block(boxAround(arrow.point, kArrowLength / 2 * unit()));
    const auto rankOf = [this](qsizetype i) {
        const RoundSheetMapStop &stop = m_map.stops().at(i);
        const auto divides = [&](int step) {
            return std::any_of(stop.numbers.begin(), stop.numbers.end(), [&](int n) { return n % step == 0; });
        };
        return stop.isEdge ? 0 : divides(10) ? 1 : divides(5) ? 2 : 3;
    };
    for (int rank = 0; rank < 4; ++rank) {
        for (qsizetype i = 0; i < m_points.size(); ++i) {
            if (rankOf(i) == rank)
                placeNumber(i);
        }
    }
}

void RoundSheetMapDrawing::placeNumber(qsizetype index)
{
    const QFontMetricsF metrics(numberFont());
    const QString text = m_map.stops().at(index).text();
    const QSizeF size(metrics.horizontalAdvance(text) + 1, metrics.capHeight() + 2);
    const double gap = radiusOf(m_map.stops().at(index)) + 1.2 * unit();
    const QPointF away = awayFromWalk(index);
    std::array<QPointF, 8> ways;
    for (size_t step = 0; step < ways.size(); ++step)
        ways[step] = {std::cos(std::numbers::pi / 4 * double(step)), std::sin(std::numbers::pi / 4 * double(step))};
    const auto nearness = [&](QPointF way) { return std::lround(1000 * QPointF::dotProduct(way, away)); };
    std::stable_sort(ways.begin(), ways.end(), [&](QPointF a, QPointF b) { return nearness(a) > nearness(b); });
    QRectF box(QPointF(), size);
    for (const QPointF &way : ways) {
        box.moveCenter(m_points.at(index) +
                       QPointF(way.x() * (gap + size.width() / 2), way.y() * (gap + size.height() / 2)));
        if (m_space.take({box})) {
            m_numbers += Number{box, text};
            return;
        }
    }
}

void RoundSheetMapDrawing::paint(QPainter &painter)
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (qsizetype i = 0; i < m_points.size(); ++i)
        m_space.block(boxAround(m_points.at(i), radiusOf(m_map.stops().at(i)) + 0.4 * unit()));
    placePlates();
    placeArrows();
    paintWalk(painter);
    if (m_map.look().hasNumbers)
        paintStops(painter);
    QList<QRectF> kept;
    for (const Plate &plate : std::as_const(m_plates))
        kept += plate.box.adjusted(-2, -2, 2, 2);
    for (const QRectF &letter : m_map.ground().paintNames(painter, m_viewport, kept))
        m_space.block(letter);
    if (m_map.look().hasNumbers)
        placeNumbers();
    paintNumbers(painter);
    paintPlates(painter);
}

} // namespace rosette
