#pragma once

#include <optional>

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>

#include "models/base/id.h"
#include "models/base/result.h"

namespace rosette {

class Connection;

/// Leaflets put through the doors of a round on one day. Not all of it? Then the first `doors` in walking order, since
/// the round is walked from its beginning.
struct Delivery
{
    DeliveryId id;
    RoundId round;
    QDate deliveredOn;
    int doors = 0; ///< that got one
    bool isComplete = true;
    LeafletId leaflet;
    VolunteerId volunteer;
    ActivityId activity;
    QString note;

    QString leafletTitle;  ///< read only
    QString volunteerName; ///< read only
};

struct DeliveryFilter
{
    RoundId round;
    QDate from; ///< days, both included; an invalid day is open
    QDate to;
};

class DeliveryRepository
{
public:
    /// The newest first.
    static Result<QList<Delivery>> list(Connection &connection, const DeliveryFilter &filter = {});
    /// How many doors of a round take a leaflet.
    static Result<int> doorsToLeaflet(Connection &connection, RoundId round);
    /// Invalid without a round or a day, for a day after `today` and for no door at all.
    static Result<DeliveryId> insert(Connection &connection, const Delivery &delivery, QDate today);
    static Status remove(Connection &connection, DeliveryId id);
    /// The day of each round's newest delivery, complete or not.
    static Result<QHash<RoundId, QDate>> lastDelivered(Connection &connection);
};

} // namespace rosette
