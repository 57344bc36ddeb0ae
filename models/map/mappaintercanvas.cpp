#include "models/map/mappaintercanvas.h"

#include <QPolygonF>

namespace rosette {

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
    m_painter.fillPath(m_path, QBrush(colour, pattern));
    m_path.clear();
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

} // namespace rosette
