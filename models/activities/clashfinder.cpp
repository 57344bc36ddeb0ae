#include "models/activities/clashfinder.h"

#include <algorithm>

#include <QSet>

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

/// An activity as it would be saved, once for each of its days.
class Series
{
public:
    Series(const Activity &activity, const QList<QDate> &again)
        : m_members{activity}
    {
        for (const QDate date : again) {
            m_members += activity;
            m_members.last().date = date;
            m_members.last().id = ActivityId(-m_members.size()); // none in the file is called so
        }
        for (const Activity &member : std::as_const(m_members)) {
            m_ids += member.id;
            m_days += member.date;
        }
    }

    const Activity &first() const { return m_members.first(); }
    const QList<Activity> &members() const { return m_members; }
    QDate from() const { return m_days.first(); }
    QDate to() const { return m_days.last(); }
    bool isPartOf(const Clash &clash) const { return m_ids.contains(clash.first) || m_ids.contains(clash.second); }

    /// Those of `others` on its days, and its own.
    QList<Activity> with(QList<Activity> others) const
    {
        others.removeIf([this](const Activity &other) { return !m_days.contains(other.date); });
        return among(others);
    }
    /// All of `others`, and its own.
    QList<Activity> among(QList<Activity> others) const
    {
        others.removeIf([this](const Activity &other) { return other.id == first().id; });
        return others + m_members;
    }

private:
    QList<Activity> m_members;
    QSet<ActivityId> m_ids;
    QList<QDate> m_days;
};

/// Things that its members pack, and who else packs them while they last.
Result<QList<Clash>> kitClashesWith(Connection &connection, const Series &series, const QList<Activity> &others)
{
    const Activity &first = series.first();
    ROSETTE_ASSIGN(const QList<PackedKit> own, PackingListRepository::list(connection, first.id));
    if (own.isEmpty())
        return QList<Clash>();
    ROSETTE_ASSIGN(QList<PackedThing> packed,
                   PackingListRepository::listBetween(connection, series.from(), series.to()));
    packed.removeIf([&](const PackedThing &thing) {
        return thing.activity == first.id ||
               std::none_of(own.begin(), own.end(), [&](const PackedKit &kit) { return kit.kit == thing.kit; });
    });
    for (const PackedKit &kit : own) {
        ROSETTE_ASSIGN(const Kit whole, KitRepository::find(connection, kit.kit));
        for (const Activity &member : series.members())
            packed += PackedThing{member.id, kit.kit, kit.name, whole.quantity};
    }
    QList<Activity> together = series.with(others);
    together.removeIf([&](const Activity &other) { return other.end <= first.start || other.start >= first.end; });
    return kitClashes(together, packed);
}

Result<QList<Clash>> pitchClashesWith(Connection &connection, const Series &series, QDate today)
{
    const Activity &first = series.first();
    if (first.kind != ActivityKind::Stall || !first.pitch)
        return QList<Clash>();
    ROSETTE_ASSIGN(const PitchConditions conditions, conditionsOf(connection));
    ROSETTE_ASSIGN(const QList<Activity> stalls,
                   ActivityRepository::list(connection, {.kind = ActivityKind::Stall,
                                                         .from = series.from().addDays(-conditions.rules.restDays),
                                                         .to = series.to().addDays(conditions.rules.restDays),
                                                         .pitch = first.pitch}));
    ROSETTE_ASSIGN(const auto pitches, pitchesById(connection));
    return pitchClashes(series.among(stalls), pitches, conditions, today);
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

Result<QList<Clash>> clashesWith(Connection &connection, const Activity &activity, QDate today,
                                 const QList<QDate> &again)
{
    if (!activity.date.isValid() || activity.date < today || activity.isCancelled())
        return QList<Clash>();
    const Series series(activity, again);
    ROSETTE_ASSIGN(const QList<Activity> others,
                   ActivityRepository::list(connection, {.from = series.from(), .to = series.to()}));
    ROSETTE_ASSIGN(QList<Clash> clashes, pitchClashesWith(connection, series, today));
    clashes += Clashes::ofPlaces(series.with(others));
    clashes.removeIf([&](const Clash &clash) { return !series.isPartOf(clash); });
    ROSETTE_ASSIGN(const QList<Clash> ofKit, kitClashesWith(connection, series, others));
    clashes += ofKit;
    std::stable_sort(clashes.begin(), clashes.end(), [](const Clash &a, const Clash &b) { return a.date < b.date; });
    return clashes;
}

} // namespace rosette
