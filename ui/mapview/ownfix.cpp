#include "ui/mapview/ownfix.h"

#include <QPainter>

namespace rosette {

void OwnFix::paint(QPainter &painter, const MapViewport &viewport) const
{
    constexpr double kDot = 6.5;
    const QColor blue(0x1565C0);
    const QPointF at = viewport.toScreen(position);
    const double unsure = accuracyMetres / viewport.groundMetresPerPixel();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (unsure > kDot) {
        QColor wash = blue;
        wash.setAlpha(36);
        painter.setPen(QPen(blue, 1));
        painter.setBrush(wash);
        painter.drawEllipse(at, unsure, unsure);
    }
    painter.setPen(QPen(Qt::white, 2.5));
    painter.setBrush(blue);
    painter.drawEllipse(at, kDot, kDot);
    painter.restore();
}

} // namespace rosette
