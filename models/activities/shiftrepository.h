#pragma once

#include <QList>

#include "models/activities/activity.h"
#include "models/activities/shift.h"
#include "models/base/result.h"

namespace rosette {

class Connection;

class ShiftRepository
{
public:
    static Result<QList<Shift>> list(Connection &connection, ActivityId activity); ///< by start, leads first
    /// Shifts of all activities from day `from` to day `to`, both included, that are not cancelled.
    static Result<QList<Shift>> listBetween(Connection &connection, QDate from, QDate to);
    static Result<Shift> find(Connection &connection, ShiftId id);
    /// Invalid for an empty role, an end not after the start, a time outside the activity's, a maximum below the
    /// minimum or 1.
    static Result<ShiftId> insert(Connection &connection, Shift shift);
    /// Conflict when more people are assigned than the new maximum.
    static Status update(Connection &connection, const Shift &shift);
    /// Makes these the activity's shifts: new ones, without an id, last as long as the activity, known ones keep their
    /// times, and those that are missing go with their people.
    static Status replaceAll(Connection &connection, const Activity &activity, const QList<Shift> &shifts);
    static Status remove(Connection &connection, ShiftId id);
};

} // namespace rosette
