#include "models/rounds/roundsummary.h"

#include "models/canvass/doorvisits.h"
#include "models/rounds/delivery.h"
#include "models/rounds/stagespec.h"
#include "models/rounds/streetdoors.h"

namespace rosette {

namespace {

void countDoors(RoundSummary &summary, const QList<StageDoors> &stages, const QHash<DoorId, DoorVisit> &visits)
{
    for (const StageDoors &stage : stages) {
        for (const Door &door : stage.doors) {
            ++summary.doors;
            summary.electors += door.electors;
            const auto found = visits.constFind(door.id);
            if (found == visits.constEnd())
                continue;
            ++summary.doorsTried;
            summary.lastTriedAt = std::max(summary.lastTriedAt, found->lastAt);
            if (found->lastContactAt > 0)
                ++summary.doorsSpokenTo;
        }
    }
}

} // namespace

Result<QList<RoundSummary>> summariseRounds(Connection &connection, const RoundFilter &filter, QDate since)
{
    ROSETTE_ASSIGN(const QList<Round> rounds, RoundRepository::list(connection, filter));
    ROSETTE_ASSIGN(const auto visits, doorVisits(connection, {.from = since}));
    ROSETTE_ASSIGN(const auto delivered, DeliveryRepository::lastDelivered(connection));
    StreetDoors streets(connection);
    QList<RoundSummary> summaries;
    for (const Round &round : rounds) {
        ROSETTE_ASSIGN(const QList<Stage> stages, StageRepository::listOf(connection, round.id));
        ROSETTE_ASSIGN(const QList<StageDoors> doors, doorsOfStages(streets, stages));
        RoundSummary summary{round, StageSpec::print(stages)};
        summary.lastDelivered = delivered.value(round.id);
        countDoors(summary, doors, visits);
        summaries += summary;
    }
    return summaries;
}

} // namespace rosette
