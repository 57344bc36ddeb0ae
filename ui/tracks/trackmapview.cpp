#include "ui/tracks/trackmapview.h"

#include <QMouseEvent>
#include <QPainterPath>

#include "ui/shell/theme.h"

namespace rosette {

namespace {

constexpr double kDoorMetres = 2.5; // the radius of a door's mark, as far as that can be seen

Line pointsOf(const QList<Door> &doors)
{
    Line points;
    for (const Door &door : doors) {
        if (door.point)
            points += *door.point;
    }
    return points;
}

} // namespace

TrackMapView::TrackMapView(QWidget *parent)
    : MapView(parent)
    , m_hand(*this)
{
    setObjectName(QStringLiteral("trackMapView"));
    setAccessibleName(tr("Map with the track"));
    setMinimumSize(280, 240);
    MapLayers layers;
    layers.hasDoors = false; // the round's are drawn here
    layers.hasRounds = false;
    layers.hasStalls = false;
    setLayers(layers);
}

void TrackMapView::setTrack(const MultiLine &noted, const MultiLine &laid)
{
    m_noted = noted;
    m_laid = laid;
    update();
}

void TrackMapView::setDoors(const QList<Door> &walked, const QList<Door> &others)
{
    m_walked = pointsOf(walked);
    m_others = pointsOf(others);
    update();
}

void TrackMapView::showTrack()
{
    m_isFitPending = !isVisible();
    showBox(boxOf(m_laid.isEmpty() ? m_noted : m_laid).united(boxOf(m_walked)).grownBy(40));
}

void TrackMapView::resizeEvent(QResizeEvent *event)
{
    MapView::resizeEvent(event);
    if (m_isFitPending || !event->oldSize().isValid())
        showTrack();
}

void TrackMapView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_hand.press(event->position());
}

void TrackMapView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_hand.isDown())
        m_hand.dragTo(event->position());
}

void TrackMapView::mouseReleaseEvent(QMouseEvent *)
{
    if (m_hand.isDown())
        m_hand.release(true);
}

QPainterPath TrackMapView::pathOf(const MultiLine &lines) const
{
    QPainterPath path;
    for (const Line &line : lines.lines) {
        for (qsizetype i = 0; i < line.size(); ++i) {
            const QPointF point = viewport().toScreen(line[i]);
            if (i == 0)
                path.moveTo(point);
            else
                path.lineTo(point);
        }
    }
    return path;
}

void TrackMapView::paintTool(QPainter &painter)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    QColor noted = mapStyle().names;
    noted.setAlphaF(0.6F);
    painter.setPen(QPen(noted, 1.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(pathOf(m_noted));
    const QPainterPath laid = pathOf(m_laid);
    painter.setPen(QPen(mapStyle().halo, 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(laid);
    painter.setPen(QPen(mapStyle().accent, 4.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(laid);
    paintDoors(painter, m_others, palette().color(QPalette::Base));
    paintDoors(painter, m_walked, mapStyle().names);
}

void TrackMapView::paintDoors(QPainter &painter, const Line &doors, const QBrush &fill) const
{
    const double radius = std::clamp(kDoorMetres / viewport().groundMetresPerPixel(), 1.8, 6.0);
    painter.setPen(QPen(mapStyle().names, 1));
    painter.setBrush(fill);
    for (const LonLat &door : doors)
        painter.drawEllipse(viewport().toScreen(door), radius, radius);
}

} // namespace rosette
