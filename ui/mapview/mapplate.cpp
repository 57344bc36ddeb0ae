#include "ui/mapview/mapplate.h"

#include <QPainter>

namespace rosette {

void paintPlate(QPainter &painter, const MapStyle &style, QPointF topLeft, const QString &text)
{
    constexpr double kCorner = 4;
    const QFontMetrics metrics = painter.fontMetrics();
    const QRectF plate(topLeft, QSizeF(metrics.horizontalAdvance(text) + 14, metrics.height() + 6));
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.halo);
    painter.drawRoundedRect(plate, kCorner, kCorner);
    painter.setPen(style.names);
    painter.drawText(plate, Qt::AlignCenter, text);
}

} // namespace rosette
