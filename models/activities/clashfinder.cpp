#include "models/activities/clashfinder.h"

#include <algorithm>

#include "models/activities/activityrepository.h"
#include "models/activities/kitclashes.h"
#include "models/activities/pitchclashes.h"
#include "models/activities/pitchrepository.h"

namespace rosette {

namespace {

Result<QHash<PitchId, Pitch>> pitchesById(Connection &connection)
{
    ROSETTE_ASSIGN(const QList<Pitch> pitches, PitchRepository::list(connection));
    QHash<PitchId, Pitch> byId;
    for (const Pitch &pitch : pitches)
        byId.insert(pitch.id, pitch);
    return byId;
}

Result<PitchConditions> conditionsOf(Connection &connection)
{
    PitchConditions conditions;
    ROSETTE_ASSIGN(conditions.rules, StallRules::load(connection));
    ROSETTE_ASSIGN(conditions.policy, InsurancePolicy::load(connection));
    return conditions;
}

void replaceIn(QList<Activity> &activities, const Activity &activity)
{
    activities.removeIf([&](const Activity &other) { return other.id == activity.id; });
    activities += activity;
}

/// Things that `activity` packs, and who else packs them while it lasts.
Result<QList<Clash>> kitClashesWith(Connection &connection, const Activity &activity, QList<Activity> sameDay)
{
    ROSETTE_ASSIGN(const QList<PackedKit> own, PackingListRepository::list(connection, activity.id));
    ROSETTE_ASSIGN(QList<PackedThing> packed,
                   PackingListRepository::listBetween(connection, activity.date, activity.date));
    packed.removeIf([&](const PackedThing &thing) {
        return thing.activity == activity.id ||
               std::none_of(own.begin(), own.end(), [&](const PackedKit &kit) { return kit.kit == thing.kit; });
    });
    for (const PackedKit &kit : own) {
        ROSETTE_ASSIGN(const Kit whole, KitRepository::find(connection, kit.kit));
        packed += PackedThing{activity.id, kit.kit, kit.name, whole.quantity};
    }
    sameDay.removeIf([&](const Activity &other) { return other.end <= activity.start || other.start >= activity.end; });
    return kitClashes(sameDay, packed);
}

Result<QList<Clash>> pitchClashesWith(Connection &connection, const Activity &activity, QDate today)
{
    if (activity.kind != ActivityKind::Stall || !activity.pitch)
        return QList<Clash>();
    ROSETTE_ASSIGN(const PitchConditions conditions, conditionsOf(connection));
    ROSETTE_ASSIGN(QList<Activity> stalls,
                   ActivityRepository::list(connection, {.kind = ActivityKind::Stall,
                                                         .from = activity.date.addDays(-conditions.rules.restDays),
                                                         .to = activity.date.addDays(conditions.rules.restDays),
                                                         .pitch = activity.pitch}));
    replaceIn(stalls, activity);
    ROSETTE_ASSIGN(const auto pitches, pitchesById(connection));
    return pitchClashes(stalls, pitches, conditions, today);
}

} // namespace

Result<QList<Clash>> stallClashes(Connection &connection, QDate from, QDate to, QDate today)
{
    ROSETTE_ASSIGN(const PitchConditions conditions, conditionsOf(connection));
    const QDate first = std::max(from, today);
    ROSETTE_ASSIGN(const QList<Activity> activities,
                   ActivityRepository::list(connection, {.from = first.addDays(-conditions.rules.restDays), .to = to}));
    ROSETTE_ASSIGN(const QList<PackedThing> packed, PackingListRepository::listBetween(connection, first, to));
    ROSETTE_ASSIGN(const auto pitches, pitchesById(connection));
    QList<Clash> clashes = kitClashes(activities, packed) + pitchClashes(activities, pitches, conditions, today);
    clashes.removeIf([first](const Clash &clash) { return clash.date < first; });
    std::stable_sort(clashes.begin(), clashes.end(), [](const Clash &a, const Clash &b) { return a.date < b.date; });
    return clashes;
}

Result<QList<Clash>> clashesWith(Connection &connection, const Activity &activity, QDate today)
{
    if (!activity.date.isValid() || activity.date < today || activity.isCancelled())
        return QList<Clash>();
    ROSETTE_ASSIGN(QList<Activity> sameDay,
                   ActivityRepository::list(connection, {.from = activity.date, .to = activity.date}));
    replaceIn(sameDay, activity);
    ROSETTE_ASSIGN(QList<Clash> clashes, pitchClashesWith(connection, activity, today));
    clashes += Clashes::ofPlaces(sameDay);
    clashes.removeIf([&](const Clash &clash) { return clash.first != activity.id && clash.second != activity.id; });
    ROSETTE_ASSIGN(const QList<Clash> ofKit, kitClashesWith(connection, activity, sameDay));
    return clashes + ofKit;
}

} // namespace rosette
