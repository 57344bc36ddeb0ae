#include "models/activities/pitchhistory.h"

#include <algorithm>

#include <QMap>

#include "models/activities/activityrepository.h"
#include "models/activities/activitytalks.h"

namespace rosette {

namespace {

constexpr double kSecondsOfHour = 3600;

/// What the stalls that covered one hour of the day gave in it, and for how long.
struct HourSum
{
    double conversations = 0;
    double hours = 0;
    int stalls = 0;

    double rate() const { return hours > 0 ? conversations / hours : 0; }
};

/// The part of the hour that begins at `hour` in which the stall stood, 0 to 1.
double shareOfHour(const Activity &stall, int hour)
{
    const double from = std::max(stall.start.msecsSinceStartOfDay() / 1000.0, hour * kSecondsOfHour);
    const double to = std::min(stall.end.msecsSinceStartOfDay() / 1000.0, (hour + 1) * kSecondsOfHour);
    return std::max(0.0, to - from) / kSecondsOfHour;
}

} // namespace

Result<PitchHistory> PitchHistory::load(Connection &connection, PitchId pitch, QDate today)
{
    ROSETTE_ASSIGN(const auto histories, read(connection, pitch, today));
    return histories.value(pitch);
}

Result<QHash<PitchId, PitchHistory>> PitchHistory::loadAll(Connection &connection, QDate today)
{
    return read(connection, {}, today);
}

Result<QHash<PitchId, PitchHistory>> PitchHistory::read(Connection &connection, PitchId pitch, QDate today)
{
    ROSETTE_ASSIGN(const QList<Activity> stalls,
                   ActivityRepository::list(
                       connection, {.kind = ActivityKind::Stall, .to = today, .pitch = pitch, .withCancelled = false}));
    ROSETTE_ASSIGN(const auto results, ActivityResultRepository::listBetween(connection, {}, today));
    ROSETTE_ASSIGN(const auto talks, recordedTalks(connection, pitch));
    QHash<PitchId, PitchHistory> histories;
    for (const Activity &stall : stalls) {
        PitchStall past{.stall = stall, .result = results.value(stall.id, ActivityResult{.activity = stall.id})};
        past.result.conversations = std::max(past.result.conversations, talks.value(stall.id));
        past.hasResult = results.contains(stall.id) || talks.contains(stall.id);
        if (stall.pitch && !stall.isOutside &&
            (stall.date < today || results.contains(stall.id) || stall.state == ActivityState::Done))
            histories[stall.pitch].m_stalls.prepend(past);
    }
    return histories;
}

ActivityResult PitchHistory::total() const
{
    ActivityResult sum;
    for (const PitchStall &past : m_stalls) {
        sum.conversations += past.result.conversations;
        sum.signUps += past.result.signUps;
        sum.voterRegistrations += past.result.voterRegistrations;
        sum.leafletsOut += past.result.leafletsOut;
    }
    return sum;
}

int PitchHistory::stallsWithResult() const
{
    return int(std::count_if(m_stalls.begin(), m_stalls.end(), [](const PitchStall &past) { return past.hasResult; }));
}

std::optional<int> PitchHistory::daysSinceLast(QDate today) const
{
    return m_stalls.isEmpty() ? std::nullopt : std::optional(int(m_stalls.first().stall.date.daysTo(today)));
}

std::optional<PitchHistory::BestHour> PitchHistory::bestHour() const
{
    QMap<int, HourSum> sums;
    for (const PitchStall &past : m_stalls) {
        if (!past.hasResult || past.hours() <= 0)
            continue;
        for (int hour = past.stall.start.hour(); hour <= past.stall.end.hour(); ++hour) {
            const double share = shareOfHour(past.stall, hour);
            if (share <= 0)
                continue;
            HourSum &sum = sums[hour];
            sum.conversations += past.result.conversations / past.hours() * share;
            sum.hours += share;
            ++sum.stalls;
        }
    }
    const auto isLess = [](const HourSum &a, const HourSum &b) { return a.rate() < b.rate(); };
    const auto most = std::max_element(sums.cbegin(), sums.cend(), isLess); // the earliest of equals
    const auto least = std::min_element(sums.cbegin(), sums.cend(), isLess);
    if (most == sums.cend() || !(most->rate() > least->rate()))
        return {};
    return BestHour{most.key(), most->rate(), most->stalls};
}

} // namespace rosette
