#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QTime>

#include "models/base/id.h"
#include "models/base/result.h"

namespace rosette {

class Connection;

/// Who travels together to an activity, and from where. Tables: cars, car_riders.
struct Car
{
    struct Rider
    {
        VolunteerId volunteer;
        QString name; ///< read only
    };

    CarId id;
    ActivityId activity;
    VolunteerId driver;
    QString driverName; ///< read only
    int seats = 4;      ///< beside the driver's
    QTime leavesAt;     ///< local; may be invalid: not said yet
    QString leavesFrom;
    QList<Rider> riders; ///< by name

    int freeSeats() const { return seats - int(riders.size()); }
};

class CarRepository
{
public:
    /// By the time they leave and the driver's name.
    static Result<QList<Car>> list(Connection &connection, ActivityId activity);
    /// In the cars of each activity that has any, the drivers' included.
    static Result<QHash<ActivityId, int>> seats(Connection &connection);
    /// Adds it, or changes it and who rides in it. Invalid without a driver, for a car without a seat or with more
    /// riders than seats; Conflict when somebody in it sits in another car of the activity.
    static Result<CarId> save(Connection &connection, const Car &car);
    static Status remove(Connection &connection, CarId id);
};

} // namespace rosette
