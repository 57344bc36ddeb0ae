#pragma once

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

#include "models/base/id.h"
#include "models/base/result.h"

namespace rosette {

class Connection;

/// What a stall or session gave, typed afterwards.
struct ActivityResult
{
    ActivityId activity;
    int conversations = 0;
    int signUps = 0;
    int voterRegistrations = 0;
    int leafletsOut = 0;
    QString weather;
    QString trouble;
};

class ActivityResultRepository
{
public:
    /// What was typed of activities from day `from` to day `to`, both included; an invalid day is open.
    static Result<QHash<ActivityId, ActivityResult>> listBetween(Connection &connection, QDate from, QDate to);
    /// Our stalls from day `from` on that were over at `now` (local) and of which nobody typed what they gave; the
    /// newest first.
    static Result<QList<ActivityId>> stallsToType(Connection &connection, QDate from, const QDateTime &now);
    /// Zeros when nothing was typed yet.
    static Result<ActivityResult> find(Connection &connection, ActivityId activity);
    /// Invalid for a negative number.
    static Status save(Connection &connection, const ActivityResult &result);
};

} // namespace rosette
