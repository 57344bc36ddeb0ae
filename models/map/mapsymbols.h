#pragma once

#include <optional>

#include <QPainter>

#include "models/map/mapstyle.h"

namespace rosette {

/// How near a stall is; the nearest first.
enum class MapStallTime {
    Today,
    ThisWeek, ///< until Sunday
    Later,
    Unplanned, ///< a pitch where nothing is planned
};

/// `day`: of all its days this one counts.
MapStallTime stallTimeOf(const MapStall &stall, QDate today, const std::optional<QDate> &day = {});
/// When it is: "today 10:00", "tomorrow 10:00", "Sat 23 May, 10:00"; empty when nothing is planned.
QString stallWhen(const MapStall &stall, QDate today, const std::optional<QDate> &day = {});
/// "stall this week"
QString stallTimeText(MapStallTime time);
/// Near ones are filled, far ones hollow, so that they are told apart without colour.
QColor stallColour(MapStallTime time, const MapStyle &style);
QColor stallEdge(MapStallTime time, const MapStyle &style);

/// A pin with a table on it; its foot stands on the painter's origin, 25 pixels below its top.
void paintStallPin(QPainter &painter, const QColor &colour, const QColor &edge);
/// A round's plate; `share` of it is done (0 to 1; below 0: not known), as a bar says.
void paintRoundPlate(QPainter &painter, const QRectF &plate, const QString &text, double share, const QColor &colour,
                     const QColor &edge);
/// Head and shoulders around `at`, about 12 pixels large.
void paintPerson(QPainter &painter, QPointF at, const QColor &colour, const QColor &edge);

} // namespace rosette
