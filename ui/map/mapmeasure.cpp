#include "ui/map/mapmeasure.h"

#include <cmath>

#include <QCoreApplication>
#include <QPainter>

#include "models/map/mapfurniture.h"
#include "ui/mapview/mapplate.h"

namespace rosette {

namespace {

constexpr double kCloseReach = 10; // pixels

QString tr(const char *text) { return QCoreApplication::translate("MapMeasure", text); }

QString areaText(double squareMetres)
{
    constexpr double kHectare = 10'000;
    constexpr double kSquareKilometre = 1'000'000;
    if (squareMetres >= kSquareKilometre)
        return tr("%1 km²").arg(squareMetres / kSquareKilometre, 0, 'f', 2);
    if (squareMetres >= kHectare)
        return tr("%1 ha").arg(squareMetres / kHectare, 0, 'f', 1);
    return tr("%1 m²").arg(std::round(squareMetres));
}

} // namespace

void MapMeasure::clear() { *this = {}; }

bool MapMeasure::wouldClose(QPointF point, const MapViewport &viewport) const
{
    return m_corners.size() > 2 && QLineF(viewport.toScreen(m_corners.first()), point).length() <= kCloseReach;
}

void MapMeasure::add(QPointF point, const MapViewport &viewport)
{
    if (m_isEnded)
        clear();
    m_isClosed = wouldClose(point, viewport);
    m_isEnded = m_isClosed;
    m_corners.append(m_isClosed ? m_corners.first() : viewport.toLonLat(point));
}

void MapMeasure::removeLast()
{
    if (!m_corners.isEmpty())
        m_corners.removeLast();
    m_isEnded = false;
    m_isClosed = false;
}

void MapMeasure::end() { m_isEnded = !m_corners.isEmpty(); }

double MapMeasure::metres() const
{
    double metres = 0;
    for (qsizetype i = 1; i < m_corners.size(); ++i)
        metres += metresBetween(m_corners[i - 1], m_corners[i]);
    return metres;
}

double MapMeasure::squareMetres() const
{
    if (!m_isClosed)
        return 0;
    const LonLat origin = m_corners.first();
    const auto onGround = [&](LonLat corner) { // metres east and north of the first corner
        const double east = metresBetween({origin.lon, corner.lat}, {corner.lon, corner.lat});
        const double north = metresBetween({origin.lon, origin.lat}, {origin.lon, corner.lat});
        return QPointF(std::copysign(east, corner.lon - origin.lon), std::copysign(north, corner.lat - origin.lat));
    };
    double twice = 0;
    for (qsizetype i = 1; i < m_corners.size(); ++i) {
        const QPointF a = onGround(m_corners[i - 1]);
        const QPointF b = onGround(m_corners[i]);
        twice += a.x() * b.y() - b.x() * a.y();
    }
    return std::abs(twice) / 2;
}

QString MapMeasure::text() const
{
    const QString length = MapFurniture::lengthText(metres());
    return m_isClosed ? tr("%1 around, %2").arg(length, areaText(squareMetres())) : length;
}

void MapMeasure::paint(QPainter &painter, const MapViewport &viewport, const MapStyle &style, QPointF cursor) const
{
    if (m_corners.isEmpty())
        return;
    QPolygonF way;
    for (const LonLat &corner : m_corners)
        way.append(viewport.toScreen(corner));
    QColor wash = style.accent;
    wash.setAlpha(m_isClosed ? 40 : 0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(wash);
    painter.drawPolygon(way);
    painter.setPen(QPen(style.accent, 2.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(way);
    const QPointF last = way.last();
    if (!m_isEnded) {
        painter.setPen(QPen(style.accent, 1.5, Qt::DashLine));
        painter.drawLine(last, wouldClose(cursor, viewport) ? way.first() : cursor);
    }
    painter.setPen(QPen(style.accent, 2));
    painter.setBrush(style.halo);
    for (const QPointF &corner : std::as_const(way))
        painter.drawEllipse(corner, 4, 4);
    MapMeasure whole = *this;
    if (!m_isEnded)
        whole.add(cursor, viewport);
    paintPlate(painter, style, (m_isEnded ? last : cursor) + QPointF(14, -30), whole.text());
}

} // namespace rosette
