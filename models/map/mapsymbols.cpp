#include "models/map/mapsymbols.h"

#include <QCoreApplication>
#include <QPainterPath>

#include "models/base/localtime.h"

namespace rosette {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("MapSymbols", text); }

/// Black or white, whichever is read better on this colour.
QColor inkOn(const QColor &colour) { return colour.lightnessF() > 0.6F ? QColor(Qt::black) : QColor(Qt::white); }

} // namespace

MapStallTime stallTimeOf(const MapStall &stall, QDate today, const std::optional<QDate> &day)
{
    if (stall.days.empty())
        return MapStallTime::Unplanned;
    const QDate date = day.value_or(stall.days.front().date);
    if (date == today)
        return MapStallTime::Today;
    return date < mondayOf(today).addDays(7) ? MapStallTime::ThisWeek : MapStallTime::Later;
}

QString stallWhen(const MapStall &stall, QDate today, const std::optional<QDate> &day)
{
    const auto planned = std::find_if(stall.days.begin(), stall.days.end(),
                                      [&](const MapStallDay &one) { return !day || one.date == *day; });
    if (planned == stall.days.end())
        return {};
    if (planned->date == today)
        return tr("today %1").arg(planned->start);
    return planned->date == today.addDays(1) ? tr("tomorrow %1").arg(planned->start) : stall.when(planned->date);
}

QString stallTimeText(MapStallTime time)
{
    switch (time) {
    case MapStallTime::Today:
        return tr("stall today");
    case MapStallTime::ThisWeek:
        return tr("stall this week");
    case MapStallTime::Later:
        return tr("stall later");
    case MapStallTime::Unplanned:
        break;
    }
    return tr("pitch, nothing planned");
}

QColor stallColour(MapStallTime time, const MapStyle &style)
{
    return time <= MapStallTime::ThisWeek ? style.stall : style.halo;
}

QColor stallEdge(MapStallTime time, const MapStyle &style)
{
    switch (time) {
    case MapStallTime::Today:
        return style.names;
    case MapStallTime::ThisWeek:
        return style.halo;
    case MapStallTime::Later:
        return style.stall;
    case MapStallTime::Unplanned:
        break;
    }
    return style.placeNames;
}

void paintStallPin(QPainter &painter, const QColor &colour, const QColor &edge)
{
    QPainterPath pin; // a plate with a foot that stands on the spot
    pin.addRoundedRect(QRectF(-10, -25, 20, 20), 5, 5);
    QPainterPath foot;
    foot.addPolygon(QPolygonF({QPointF(-5, -6), QPointF(5, -6), QPointF(0, 0), QPointF(-5, -6)}));
    painter.setPen(QPen(edge, 1.6));
    painter.setBrush(colour);
    painter.drawPath(pin.united(foot));
    const bool isHollow = colour.lightnessF() > 0.85F || edge.lightnessF() - colour.lightnessF() > 0.4F;
    painter.setPen(QPen(isHollow && edge.lightnessF() < 0.85F ? edge : inkOn(colour), 1.6, Qt::SolidLine, Qt::RoundCap,
                        Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(
        QPolygonF({QPointF(-6.5, -17), QPointF(-4.5, -21), QPointF(4.5, -21), QPointF(6.5, -17), QPointF(-6.5, -17)}));
    painter.drawLine(QPointF(-5, -17), QPointF(-5, -9.5));
    painter.drawLine(QPointF(5, -17), QPointF(5, -9.5));
    painter.drawLine(QPointF(-5, -13), QPointF(5, -13));
}

void paintRoundPlate(QPainter &painter, const QRectF &plate, const QString &text, double share, const QColor &colour,
                     const QColor &edge)
{
    const QColor ink = inkOn(colour);
    const double radius = plate.height() * 0.32;
    painter.setPen(QPen(edge, plate.height() * 0.09));
    painter.setBrush(colour);
    painter.drawRoundedRect(plate, radius, radius);
    if (share < 0) {
        painter.setPen(ink);
        painter.drawText(plate, Qt::AlignCenter, text);
        return;
    }
    const double inset = plate.height() * 0.2;
    const QRectF track(plate.left() + inset, plate.bottom() - inset * 1.5, plate.width() - 2 * inset, inset * 0.85);
    QColor pale = ink;
    pale.setAlpha(80);
    painter.fillRect(track, pale);
    painter.fillRect(QRectF(track.topLeft(), QSizeF(track.width() * std::min(1.0, share), track.height())), ink);
    painter.setPen(ink);
    painter.drawText(plate.adjusted(0, 0, 0, -inset * 1.3), Qt::AlignCenter, text);
}

void paintPerson(QPainter &painter, QPointF at, const QColor &colour, const QColor &edge)
{
    QPainterPath person;
    person.addEllipse(at + QPointF(0, -3.2), 3, 3);
    QPainterPath shoulders;
    shoulders.moveTo(at + QPointF(-5.5, 6));
    shoulders.cubicTo(at + QPointF(-5.5, -0.5), at + QPointF(5.5, -0.5), at + QPointF(5.5, 6));
    shoulders.closeSubpath();
    person = person.united(shoulders);
    painter.strokePath(person, QPen(edge, 2.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.fillPath(person, colour);
}

} // namespace rosette
