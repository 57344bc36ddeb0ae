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
    QString note;
};

class KitRepository
{
public:
    static Result<QList<Kit>> list(Connection &connection); ///< by name
    static Result<Kit> find(Connection &connection, KitId id);
    /// Invalid for an empty name, a quantity or number of lifters below 1.
    static Result<KitId> insert(Connection &connection, Kit kit);
    static Status update(Connection &connection, const Kit &kit);
    static Status remove(Connection &connection, KitId id);
};

/// One thing on an activity's packing list, and who brings it.
struct PackedKit
{
    KitId kit;
    QString name;
    int lifters = 1;
    VolunteerId bringer; ///< none: whoever holds it
    QString bringerName; ///< the bringer's, else the holder's
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
