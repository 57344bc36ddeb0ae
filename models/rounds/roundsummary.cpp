#include "models/rounds/roundsummary.h"

#include "models/rounds/streetdoors.h"
#include "models/rounds/stagespec.h"
#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kTriedSql = R"(
SELECT v.door_id, max(coalesce(k.is_contact, 0)), max(v.held_at)
  FROM conversations v LEFT JOIN codes k ON k.kind = 'outcome' AND k.key = v.outcome
 WHERE v.is_corrected = 0 AND v.door_id IS NOT NULL AND v.held_at >= ?
 GROUP BY v.door_id)"_L1;

struct Tried
{
    bool isSpokenTo = false;
    qint64 lastAt = 0;
};

Result<QHash<DoorId, Tried>> triedDoors(Connection &connection, QDate since)
{
    const qint64 sinceMs = since.isValid() ? since.startOfDay().toMSecsSinceEpoch() : 0;
    QHash<DoorId, Tried> tried;
    ROSETTE_CHECK(Statement(connection, QString(kTriedSql)).bindAll(sinceMs).forEach([&](const Row &row) {
        tried.insert(row.id<DoorId>(0), Tried{row.boolean(1), row.integer(2)});
    }));
    return tried;
}

void countDoors(RoundSummary &summary, const QList<StageDoors> &stages, const QHash<DoorId, Tried> &tried)
{
    for (const StageDoors &stage : stages) {
        for (const Door &door : stage.doors) {
            ++summary.doors;
            summary.electors += door.electors;
            const auto found = tried.constFind(door.id);
            if (found == tried.constEnd())
                continue;
            ++summary.doorsTried;
            summary.lastTriedAt = std::max(summary.lastTriedAt, found->lastAt);
            if (found->isSpokenTo)
                ++summary.doorsSpokenTo;
        }
    }
}

} // namespace

Result<QList<RoundSummary>> summariseRounds(Connection &connection, const RoundFilter &filter, QDate since)
{
    ROSETTE_ASSIGN(const QList<Round> rounds, RoundRepository::list(connection, filter));
    ROSETTE_ASSIGN(const auto tried, triedDoors(connection, since));
    StreetDoors streets(connection);
    QList<RoundSummary> summaries;
    for (const Round &round : rounds) {
        ROSETTE_ASSIGN(const QList<Stage> stages, StageRepository::listOf(connection, round.id));
        ROSETTE_ASSIGN(const QList<StageDoors> doors, doorsOfStages(streets, stages));
        RoundSummary summary{round, StageSpec::print(stages)};
        countDoors(summary, doors, tried);
        summaries += summary;
    }
    return summaries;
}

} // namespace rosette
