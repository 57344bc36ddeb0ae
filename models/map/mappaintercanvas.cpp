#include "models/map/mappaintercanvas.h"

#include <QPolygonF>

#include "models/map/maphatch.h"

namespace rosette {

namespace {

constexpr double kHatchSpacing = 5;
constexpr double kRuleSpacing = 3.5;
constexpr double kHatchWidth = 0.7;

} // namespace

MapPainterCanvas::MapPainterCanvas(QPainter &painter)
    : m_painter(painter)
{
    painter.setRenderHint(QPainter::Antialiasing);
}

void MapPainterCanvas::addRing(std::span<const QPointF> ring)
{
    m_path.addPolygon(QPolygonF(QList<QPointF>(ring.begin(), ring.end())));
    m_path.closeSubpath();
}

void MapPainterCanvas::addDisc(QPointF centre, double radius) { m_path.addEllipse(centre, radius, radius); }

void MapPainterCanvas::fill(const QColor &colour, Qt::BrushStyle pattern)
{
    m_path.setFillRule(Qt::WindingFill);
    if (pattern == Qt::SolidPattern)
        m_painter.fillPath(m_path, colour);
    else
        hatch(colour, pattern);
    m_path.clear();
}

void MapPainterCanvas::hatch(const QColor &colour, Qt::BrushStyle pattern)
{
    const bool isLevel = pattern == Qt::HorPattern;
    QPainterPath strokes;
    for (const QLineF &line : hatchLines(m_path, isLevel ? kRuleSpacing : kHatchSpacing, isLevel ? 0 : 45)) {
        strokes.moveTo(line.p1());
        strokes.lineTo(line.p2());
    }
    m_painter.strokePath(strokes, QPen(colour, kHatchWidth, Qt::SolidLine, Qt::FlatCap));
}

void MapPainterCanvas::begin(const MapPen &pen) { m_pen = pen; }

void MapPainterCanvas::addLine(std::span<const QPointF> line, double walked)
{
    Q_UNUSED(walked) // paper has no tiles at which dashes would have to meet
    m_path.addPolygon(QPolygonF(QList<QPointF>(line.begin(), line.end())));
}

void MapPainterCanvas::stroke(const QColor &colour)
{
    QPen pen(colour, m_pen.width, Qt::SolidLine, m_pen.isRound ? Qt::RoundCap : Qt::FlatCap, Qt::RoundJoin);
    if (!m_pen.dashes.isEmpty()) {
        pen.setCapStyle(Qt::FlatCap);
        pen.setDashPattern(m_pen.dashes);
    }
    m_painter.strokePath(m_path, pen);
    m_path.clear();
}

void MapPainterCanvas::drawLabels(std::span<const MapLabel *const> labels, const QColor &halo, double haloWidth)
{
    std::vector<QPainterPath> letters(labels.size());
    for (size_t number = 0; number < labels.size(); ++number) {
        letters[number].setFillRule(Qt::WindingFill);
        labels[number]->forContours([&](std::span<const QPointF> contour) {
            letters[number].addPolygon(QPolygonF(QList<QPointF>(contour.begin(), contour.end())));
        });
        m_painter.strokePath(letters[number], QPen(halo, 2 * haloWidth, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    }
    for (size_t number = 0; number < labels.size(); ++number)
        m_painter.fillPath(letters[number], labels[number]->colour);
}

} // namespace rosette
