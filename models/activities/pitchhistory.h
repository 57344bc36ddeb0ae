#pragma once

#include <optional>

#include <QHash>
#include <QList>

#include "models/activities/activity.h"
#include "models/activities/activityresult.h"

namespace rosette {

class Connection;

/// One stall that stood on a pitch, and what it gave.
struct PitchStall
{
    Activity stall;
    bool hasResult = false; ///< somebody typed it, or talks were recorded there one by one
    ActivityResult result;  ///< its conversations are those typed or those recorded, whichever are more

    double hours() const { return stall.start.secsTo(stall.end) / 3600.0; }
};

/// What a pitch gave over the years.
class PitchHistory
{
public:
    /// The hour of the day that gave most, by what the stalls that covered it gave an hour.
    struct BestHour
    {
        int hour = 0; ///< 10: from 10:00 to 11:00
        double conversationsPerHour = 0;
        int stalls = 0;
    };

    PitchHistory() = default;
    /// `stalls` of one pitch, the newest first.
    explicit PitchHistory(const QList<PitchStall> &stalls)
        : m_stalls(stalls)
    {
    }
    /// Our stalls there of days before `today`, and today's that are done or were typed; no cancelled ones.
    static Result<PitchHistory> load(Connection &connection, PitchId pitch, QDate today);
    /// The same of every pitch on which one stood, in three queries.
    static Result<QHash<PitchId, PitchHistory>> loadAll(Connection &connection, QDate today);

    const QList<PitchStall> &stalls() const { return m_stalls; } ///< newest first
    /// Sums of what is known.
    ActivityResult total() const;
    /// How many stalls total() adds up.
    int stallsWithResult() const;
    /// Days from the last stall to `today`; nothing when none stood there yet.
    std::optional<int> daysSinceLast(QDate today) const;
    /// Nothing while no stall has conversations, or none stood at another hour to compare it with.
    std::optional<BestHour> bestHour() const;

private:
    /// Of one pitch, or of all.
    static Result<QHash<PitchId, PitchHistory>> read(Connection &connection, PitchId pitch, QDate today);

    QList<PitchStall> m_stalls;
};

} // namespace rosette
