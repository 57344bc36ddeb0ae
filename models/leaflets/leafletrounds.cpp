#include "models/leaflets/leafletrounds.h"

#include "models/leaflets/refusingdoors.h"
#include "models/places/naturalkey.h"
#include "models/rounds/roundset.h"
#include "models/rounds/streetdoors.h"

namespace rosette {

namespace {

bool isBefore(const Round &a, const Round &b)
{
    return std::pair(naturalKey(a.wardName), naturalKey(a.name)) <
           std::pair(naturalKey(b.wardName), naturalKey(b.name));
}

} // namespace

Result<QList<Round>> leafletRounds(Connection &connection, WardId ward)
{
    ROSETTE_ASSIGN(const QList<RoundSet> sets, RoundSetRepository::list(connection));
    QHash<RoundSetId, RoundPurpose> purposes; // of those in use
    for (const RoundSet &set : sets) {
        if (set.isActive && set.purpose != RoundPurpose::KnockUp)
            purposes.insert(set.id, set.purpose);
    }
    ROSETTE_ASSIGN(QList<Round> rounds, RoundRepository::list(connection, {.ward = ward}));
    rounds.removeIf([&](const Round &round) { return !purposes.contains(round.set); });
    QSet<WardId> withLeafletRounds;
    for (const Round &round : std::as_const(rounds)) {
        if (purposes.value(round.set) == RoundPurpose::Leaflet)
            withLeafletRounds.insert(round.ward);
    }
    rounds.removeIf([&](const Round &round) {
        return purposes.value(round.set) == RoundPurpose::Canvass && withLeafletRounds.contains(round.ward);
    });
    std::stable_sort(rounds.begin(), rounds.end(), isBefore);
    return rounds;
}

Result<Round> findLeafletRound(Connection &connection, const QString &text)
{
    ROSETTE_ASSIGN(QList<Round> rounds, leafletRounds(connection));
    rounds.removeIf([&](const Round &round) { return round.name.compare(text.trimmed(), Qt::CaseInsensitive) != 0; });
    return rounds.size() == 1 ? Result<Round>(rounds.first()) : RoundRepository::findByText(connection, text);
}

Result<QHash<RoundId, QList<DoorId>>> doorsTakingLeaflets(Connection &connection, const QList<Round> &rounds)
{
    ROSETTE_ASSIGN(const QList<Stage> stages, StageRepository::listOf(connection, RoundSetId()));
    QHash<RoundId, QList<Stage>> stagesOf;
    for (const Stage &stage : stages)
        stagesOf[stage.round] += stage;
    StreetDoors streets(connection);
    QHash<RoundId, QList<DoorId>> doorsOf;
    QList<DoorId> all;
    for (const Round &round : rounds) {
        ROSETTE_ASSIGN(const QList<StageDoors> walked, doorsOfStages(streets, stagesOf.value(round.id)));
        for (const StageDoors &stage : walked) {
            for (const Door &door : stage.doors)
                doorsOf[round.id] += door.id;
        }
        all += doorsOf.value(round.id);
    }
    ROSETTE_ASSIGN(const QSet<DoorId> refusing, doorsTakingNone(connection, all));
    for (QList<DoorId> &doors : doorsOf)
        doors.removeIf([&](DoorId door) { return refusing.contains(door); });
    return doorsOf;
}

} // namespace rosette
