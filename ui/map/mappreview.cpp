#include "ui/map/mappreview.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace rosette {

MapPreview::MapPreview(QWidget *parent)
    : MapView(parent)
{
    setObjectName(QStringLiteral("mapPreview"));
    setAccessibleName(tr("Small map; press Enter for the large one"));
    setCursor(Qt::PointingHandCursor);
    setLayers({.hasDoors = false, .hasRounds = false, .hasStalls = false});
}

void MapPreview::showPoint(LonLat point)
{
    constexpr double kZoom = 16;
    m_point = point;
    setViewport(point, kZoom);
}

void MapPreview::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        emit clicked();
}

void MapPreview::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit clicked();
    else
        MapView::keyPressEvent(event);
}

void MapPreview::paintTool(QPainter &painter)
{
    const QPointF at = viewport().toScreen(m_point);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(mapStyle().halo, 2.5));
    painter.setBrush(mapStyle().stall);
    painter.drawEllipse(at, 7, 7);
}

} // namespace rosette
