#include "ui/map/mapmeasure.h"

#include <QPainter>

#include "models/map/mapfurniture.h"

namespace rosette {

double MapMeasure::metres() const
{
    double metres = 0;
    for (qsizetype i = 1; i < m_corners.size(); ++i)
        metres += metresBetween(m_corners[i - 1], m_corners[i]);
    return metres;
}

void MapMeasure::paint(QPainter &painter, const MapViewport &viewport, const MapStyle &style, QPointF cursor) const
{
    if (m_corners.isEmpty())
        return;
    QPolygonF way;
    for (const LonLat &corner : m_corners)
        way.append(viewport.toScreen(corner));
    painter.setPen(QPen(style.accent, 2.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(way);
    painter.setPen(QPen(style.accent, 1.5, Qt::DashLine));
    painter.drawLine(way.last(), cursor);
    painter.setBrush(style.halo);
    for (const QPointF &corner : way)
        painter.drawEllipse(corner, 4, 4);
    const QString text = MapFurniture::lengthText(metres() + metresBetween(m_corners.last(), viewport.toLonLat(cursor)));
    const QFontMetrics metrics = painter.fontMetrics();
    const QRectF plate(cursor + QPointF(14, -30), QSizeF(metrics.horizontalAdvance(text) + 14, metrics.height() + 6));
    painter.setPen(Qt::NoPen);
    painter.drawRoundedRect(plate, 4, 4);
    painter.setPen(style.names);
    painter.drawText(plate, Qt::AlignCenter, text);
}

} // namespace rosette
