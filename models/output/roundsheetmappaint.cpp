// What RoundSheetMapDrawing found room for, drawn.

#include <QFontMetricsF>
#include <QPainterPath>

#include "models/output/roundsheetmapdrawing.h"

namespace rosette {

namespace {

constexpr double kWalkWidth = 2.2;
constexpr double kArrowLength = 10;

QPolygonF arrowHead(const MapTextLine::Pose &pose, double length)
{
    const QPointF ahead = pose.direction * length;
    const QPointF aside(-ahead.y() * 0.5, ahead.x() * 0.5);
    return {{pose.point + ahead * 0.6, pose.point - ahead * 0.4 + aside, pose.point - ahead * 0.15,
             pose.point - ahead * 0.4 - aside}};
}

/// Text that is searched and read aloud, on a halo.
void drawHaloText(QPainter &painter, const QRectF &box, const QFont &font, const QString &text, double halo)
{
    const QFontMetricsF metrics(font);
    const QPointF baseline(box.center().x() - metrics.horizontalAdvance(text) / 2,
                           box.center().y() + metrics.capHeight() / 2);
    QPainterPath path;
    path.addText(baseline, font, text);
    painter.strokePath(path, QPen(Qt::white, halo, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setFont(font);
    painter.setPen(Qt::black);
    painter.drawText(baseline, text);
}

} // namespace

void RoundSheetMapDrawing::paintWalk(QPainter &painter) const
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Qt::white, (kWalkWidth + 2.2) * unit(), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (const QPolygonF &trace : m_traces)
        painter.drawPolyline(trace);
    painter.setPen(QPen(Qt::black, 1.1 * unit(), Qt::CustomDashLine, Qt::FlatCap));
    QPen dashes = painter.pen();
    dashes.setDashPattern({3, 2.5});
    painter.setPen(dashes);
    for (qsizetype i = 1; i < m_traces.size(); ++i)
        painter.drawLine(m_traces.at(i - 1).last(), m_traces.at(i).first());
    painter.setPen(QPen(Qt::black, kWalkWidth * unit(), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (const QPolygonF &trace : m_traces)
        painter.drawPolyline(trace);
    painter.setPen(QPen(Qt::white, 0.9 * unit()));
    painter.setBrush(Qt::black);
    for (const MapTextLine::Pose &arrow : m_arrows)
        painter.drawPolygon(arrowHead(arrow, kArrowLength * unit()));
}

void RoundSheetMapDrawing::paintStops(QPainter &painter) const
{
    for (qsizetype i = 0; i < m_points.size(); ++i) {
        const RoundSheetMapStop &stop = m_map.stops().at(i);
        painter.setPen(QPen(stop.isExact ? Qt::white : Qt::black, 0.9 * unit()));
        painter.setBrush(stop.isExact ? Qt::black : Qt::white);
        painter.drawEllipse(m_points.at(i), radiusOf(stop), radiusOf(stop));
    }
}

void RoundSheetMapDrawing::paintPlates(QPainter &painter) const
{
    for (const Plate &plate : m_plates) {
        painter.setPen(QPen(Qt::white, 1.4 * unit()));
        painter.setBrush(Qt::black);
        painter.drawRoundedRect(plate.box, 3 * unit(), 3 * unit());
        painter.setPen(Qt::white);
        painter.setFont(plateFont());
        painter.drawText(plate.box, Qt::AlignCenter, plate.text);
    }
}

void RoundSheetMapDrawing::paintNumbers(QPainter &painter) const
{
    for (const Number &number : m_numbers)
        drawHaloText(painter, number.box, numberFont(), number.text, 2 * unit());
}

} // namespace rosette
