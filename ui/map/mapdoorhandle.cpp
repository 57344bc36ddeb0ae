#include "ui/map/mapdoorhandle.h"

#include <cmath>

#include <QPainter>

#include "models/map/mapfurniture.h"
#include "ui/mapview/mapplate.h"

namespace rosette {

namespace {

constexpr double kRadius = 13;
constexpr double kArrow = 4;

} // namespace

void MapDoorHandle::hold(const QList<DoorId> &doors, LonLat at)
{
    m_doors = doors;
    m_from = at;
    m_at = at;
}

bool MapDoorHandle::isHit(const MapViewport &viewport, QPointF point) const
{
    const QPointF away = viewport.toScreen(m_at) - point;
    return isHeld() && std::hypot(away.x(), away.y()) <= kRadius + 4;
}

void MapDoorHandle::paint(QPainter &painter, const MapViewport &viewport, const MapStyle &style) const
{
    if (!isHeld())
        return;
    const QPointF from = viewport.toScreen(m_from);
    const QPointF at = viewport.toScreen(m_at);
    painter.setBrush(Qt::NoBrush);
    if (hasMoved()) {
        painter.setPen(QPen(style.accent, 1.5, Qt::DashLine));
        painter.drawLine(from, at);
        painter.drawEllipse(from, 4, 4);
    }
    QColor wash = style.accent;
    wash.setAlpha(48);
    painter.setBrush(wash);
    painter.setPen(QPen(style.halo, 4.5));
    painter.drawEllipse(at, kRadius, kRadius);
    painter.setPen(QPen(style.accent, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawEllipse(at, kRadius, kRadius);
    for (int side = 0; side < 4; ++side) { // an arrow to each side: this can be moved
        painter.save();
        painter.translate(at);
        painter.rotate(90 * side);
        painter.drawPolyline(QPolygonF(
            {QPointF(kRadius + 3 - kArrow, -kArrow), QPointF(kRadius + 4, 0), QPointF(kRadius + 3 - kArrow, kArrow)}));
        painter.restore();
    }
    painter.setBrush(style.accent);
    painter.drawEllipse(at, 2, 2);
    if (hasMoved())
        paintPlate(painter, style, at + QPointF(kRadius + 8, -kRadius - 18),
                   MapFurniture::lengthText(metresBetween(m_from, m_at)));
}

} // namespace rosette
