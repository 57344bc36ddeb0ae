#include "models/map/mapfurniture.h"

#include <cmath>

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainterPath>

namespace rosette::MapFurniture {

namespace {

constexpr double kMargin = 12;
constexpr double kLongestBar = 120;
constexpr double kScaleBarRoom = kLongestBar + 3 * kMargin;

void paintPlate(QPainter &painter, const MapStyle &style, const QRectF &plate)
{
    QColor ground = style.halo;
    ground.setAlpha(215);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(plate, 3 * style.scale, 3 * style.scale);
}

QSizeF wrappedSize(const QFont &font, const QString &text, double width)
{
    return QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 1000), Qt::AlignLeft | Qt::TextWordWrap, text).size() + QSizeF(1, 0);
}

} // namespace

double roundLength(double most)
{
    const double power = std::pow(10, std::floor(std::log10(most)));
    const double lead = most / power;
    return power * (lead >= 5 ? 5 : lead >= 2 ? 2 : 1);
}

QString lengthText(double metres)
{
    if (metres >= 1000)
        return QCoreApplication::translate("MapFurniture", "%1 km").arg(QString::number(metres / 1000, 'g', 3));
    return QCoreApplication::translate("MapFurniture", "%1 m").arg(std::lround(metres));
}

void paintScaleBar(QPainter &painter, const MapStyle &style, const MapViewport &viewport)
{
    const double metres = roundLength(kLongestBar * style.scale * viewport.groundMetresPerPixel());
    const double length = metres / viewport.groundMetresPerPixel();
    const QFont font = style.fontOf(10.5);
    const double unit = style.scale;
    const QPointF left(kMargin * unit, viewport.size().height() - kMargin * unit);
    painter.setRenderHint(QPainter::Antialiasing);
    paintPlate(painter, style, QRectF(left + QPointF(-6, -21) * unit, QSizeF(length + 12 * unit, 27 * unit)));
    painter.setPen(QPen(style.names, 1.4 * unit, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    const QPointF right = left + QPointF(length, 0);
    painter.drawPolyline(QPolygonF({left + QPointF(0, -5) * unit, left, right, right + QPointF(0, -5) * unit}));
    painter.setFont(font);
    painter.drawText(QRectF(left + QPointF(0, -20) * unit, QSizeF(length, 15 * unit)), Qt::AlignCenter, lengthText(metres));
}

void paintNotices(QPainter &painter, const MapStyle &style, const QRectF &area, const QStringList &notices)
{
    if (notices.isEmpty())
        return;
    const QString text = notices.join(QStringLiteral(" · "));
    const double unit = style.scale;
    const double room = std::max(area.width() - (kScaleBarRoom + kMargin) * unit, area.width() / 2);
    QFont font = style.fontOf(9.5);
    QSizeF size = wrappedSize(font, text, room);
    if (size.height() > area.height() / 6) {
        font = style.fontOf(7.5);
        size = wrappedSize(font, text, room);
    }
    const QRectF box(QPointF(area.right() - 6 * unit - size.width(), area.bottom() - 4 * unit - size.height()), size);
    paintPlate(painter, style, box.adjusted(-5 * unit, -2 * unit, 9 * unit, 7 * unit));
    painter.setFont(font);
    painter.setPen(style.placeNames);
    painter.drawText(box, Qt::AlignRight | Qt::TextWordWrap, text);
}

void paintNorthArrow(QPainter &painter, const MapStyle &style, QPointF at, double size)
{
    painter.save();
    painter.translate(at);
    painter.setRenderHint(QPainter::Antialiasing);
    const double half = size / 2;
    painter.setPen(QPen(style.names, size / 28, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(style.halo);
    painter.drawPolygon(QPolygonF({QPointF(0, -half), QPointF(half * 0.42, half * 0.45), QPointF(0, half * 0.2), QPointF(-half * 0.42, half * 0.45)}));
    painter.setBrush(style.names);
    painter.drawPolygon(QPolygonF({QPointF(0, -half), QPointF(0, half * 0.2), QPointF(-half * 0.42, half * 0.45)}));
    painter.setFont(style.fontOf(size * 0.32 / style.scale, QFont::DemiBold));
    painter.drawText(QRectF(-half, half * 0.45, size, size * 0.4), Qt::AlignCenter, QCoreApplication::translate("MapFurniture", "N"));
    painter.restore();
}

} // namespace rosette::MapFurniture
