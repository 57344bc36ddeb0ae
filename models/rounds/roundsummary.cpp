#include "models/rounds/roundsummary.h"

#include "models/canvass/doorvisits.h"
#include "models/rounds/stagespec.h"
#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

/// What the deliveries are is known above; a list of rounds only shows when there was one.
constexpr auto kLastDeliveredSql = R"(
SELECT round_id, max(delivered_on) FROM deliveries WHERE round_id IS NOT NULL GROUP BY round_id)"_L1;

Result<QHash<RoundId, QDate>> lastDelivered(Connection &connection)
{
    QHash<RoundId, QDate> days;
    ROSETTE_CHECK(Statement(connection, QString(kLastDeliveredSql)).forEach([&](const Row &row) {
        days.insert(row.id<RoundId>(0), row.date(1));
    }));
    return days;
}

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
    StreetDoors streets(connection);
    return summariseRounds(connection, streets, filter, since);
}

Result<QList<RoundSummary>> summariseRounds(Connection &connection, StreetDoors &streets, const RoundFilter &filter,
                                            QDate since)
{
    ROSETTE_ASSIGN(const QList<Round> rounds, RoundRepository::list(connection, filter));
    ROSETTE_ASSIGN(const auto visits, doorVisits(connection, {.from = since}));
    ROSETTE_ASSIGN(const auto delivered, lastDelivered(connection));
    QList<RoundSummary> summaries;
    for (const Round &round : rounds) {
        ROSETTE_ASSIGN(const QList<Stage> stages, StageRepository::listOf(connection, round.id));
        ROSETTE_ASSIGN(const QList<StageDoors> doors, doorsOfStages(streets, stages));
        RoundSummary summary{round, StageSpec::print(stages), doors};
        summary.lastDelivered = delivered.value(round.id);
        countDoors(summary, doors, visits);
        summaries += summary;
    }
    return summaries;
}

} // namespace rosette
