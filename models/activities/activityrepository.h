#pragma once

#include "models/activities/activity.h"
#include "models/base/result.h"

namespace rosette {

class Connection;

struct ActivityFilter
{
    std::optional<ActivityKind> kind;
    QDate from; ///< first day; none: from the beginning
    QDate to;   ///< last day, included; none: without end
    WardId ward;
    PitchId pitch;
    RoundId round;
    QString title; ///< part of it
    bool withCancelled = true;
};

/// Activities of the week and their history.
class ActivityRepository
{
public:
    /// Ordered by date, start and title.
    static Result<QList<Activity>> list(Connection &connection, const ActivityFilter &filter = {});
    static Result<Activity> find(Connection &connection, ActivityId id);

    /// Invalid for an empty title, no date, an end not after the start; NotFound for an unknown pitch, round or ward.
    static Result<ActivityId> insert(Connection &connection, Activity activity);
    /// Raises calendar_sequence when the calendar entry changed; uid and sequence of `activity` are not looked at.
    /// Shifts move with the activity: a change of start or end by the same amount, otherwise they are cut to fit; a
    /// shift that would be left without time is Invalid.
    static Status update(Connection &connection, const Activity &activity);
    /// Cancels: stays visible and in calendars.
    static Status cancel(Connection &connection, ActivityId id);
    static Status remove(Connection &connection, ActivityId id);
};

} // namespace rosette
