#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include "models/base/id.h"
#include "models/base/result.h"

namespace rosette {

class Connection;

/// A thing that is carried to stalls: gazebo, table, banner; and who keeps it at home.
struct Kit
{
    KitId id;
    QString name;
    int quantity = 1;
    int lifters = 1; ///< people needed to carry it
    VolunteerId holder;
    QString holderName; ///< read only
    QString keptAt;     ///< where, in words: "garage, key with the neighbour"
    QDate heldSince;    ///< by the holder; set when the holder changes
    QString note;
};

/// One time that a thing goes out.
struct KitOuting
{
    ActivityId activity;
    QString title;
    QDate date;
    QString bringerName; ///< the bringer's, else the holder's
};

/// Kit and who has it.
class KitRepository
{
public:
    static Result<QList<Kit>> list(Connection &connection); ///< by name
    static Result<Kit> find(Connection &connection, KitId id);
    /// Invalid for an empty name, a quantity or number of lifters below 1.
    static Result<KitId> insert(Connection &connection, Kit kit);
    static Status update(Connection &connection, const Kit &kit);
    /// It goes from all packing lists as well.
    static Status remove(Connection &connection, KitId id);
    /// Where it is packed for, from a day on, without what is cancelled; in order of days.
    static Result<QList<KitOuting>> outings(Connection &connection, KitId id, QDate from);
};

/// One thing on an activity's packing list, and who brings it.
struct PackedKit
{
    KitId kit;
    QString name;
    int lifters = 1;
    VolunteerId bringer; ///< none: whoever holds it
    QString bringerName; ///< the bringer's, else the holder's
    QString holderName;
    QString keptAt; ///< where it is fetched from
};

/// A thing on the packing list of one of several activities.
struct PackedThing
{
    ActivityId activity;
    KitId kit;
    QString name;
    int quantity = 1; ///< how many of it there are
};

class PackingListRepository
{
public:
    /// Of all activities from day `from` to day `to`, both included, by the things' names.
    static Result<QList<PackedThing>> listBetween(Connection &connection, QDate from, QDate to);
    static Result<QList<PackedKit>> list(Connection &connection, ActivityId activity);
    /// Adds the thing or changes who brings it.
    static Status save(Connection &connection, ActivityId activity, KitId kit, VolunteerId bringer);
    static Status remove(Connection &connection, ActivityId activity, KitId kit);
};

} // namespace rosette
