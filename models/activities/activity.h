#pragma once

#include <optional>

#include <QDate>
#include <QString>
#include <QTime>

#include "models/base/id.h"
#include "models/geo/lonlat.h"

namespace rosette {

enum class ActivityKind {
    Stall,
    Canvass,
    Leafleting,
    Telling,
    Meeting,
};

enum class ActivityState {
    Planned,
    Done,
    Cancelled,
};

QString toKey(ActivityKind kind); ///< as in the file and on the command line: stall, canvass, …
std::optional<ActivityKind> activityKindFromKey(const QString &key);
QString label(ActivityKind kind); ///< "Stall", "Canvass session", …
QList<ActivityKind> allActivityKinds();

QString toKey(ActivityState state);
ActivityState activityStateFromKey(const QString &key);
QString label(ActivityState state);

/// Anything with a date that people are asked to. Date and times are local.
struct Activity
{
    ActivityId id;
    ActivityKind kind = ActivityKind::Stall;
    QString title;
    QDate date;
    QTime start;
    QTime end;
    PitchId pitch;
    QString pitchName; ///< read only
    RoundId round;
    QString roundName; ///< read only
    WardId ward;
    QString wardName; ///< read only
    QString place;    ///< where, in words, when there is no pitch
    std::optional<LonLat> point;
    ActivityState state = ActivityState::Planned;
    bool isOutside = false; ///< held by others, shown so that we do not clash with it
    QString constituency;   ///< where we help others there; empty: our own. Counted apart
    QString agenda;         ///< one item a line, see models/meetings/agenda.h
    QString note;
    QString calendarUid;      ///< stable for life: …@rosette; filled by insert
    int calendarSequence = 0; ///< goes up when date, time, place or cancellation changes; kept by the repository
    qint64 createdAtMs = 0;   ///< UTC; filled by insert when 0

    bool isCancelled() const { return state == ActivityState::Cancelled; }
    bool isMutualAid() const { return !constituency.isEmpty(); }
    /// The pitch's name, else the place in words, else the round's name.
    QString whereText() const;
};

} // namespace rosette
