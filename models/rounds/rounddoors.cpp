#include "models/rounds/rounddoors.h"

#include "models/rounds/stagewalk.h"
#include "models/rounds/streetdoors.h"

namespace rosette {

QSet<BuildingPlace> namedBuildings(const QList<Stage> &stages)
{
    QSet<BuildingPlace> places;
    for (const Stage &stage : stages) {
        if (!stage.building.isEmpty())
            places.insert({stage.street, buildingKey(stage.building)});
    }
    return places;
}

Result<QList<StageDoors>> doorsOfStages(StreetDoors &streets, const QList<Stage> &stages)
{
    QList<StageDoors> list;
    for (const Stage &stage : stages)
        list += StageDoors{stage, {}};
    ROSETTE_CHECK(walkStages(
        stages, [&streets](StreetId street) { return streets.of(street); },
        [&list](qsizetype stage, const Door &door) { list[stage].doors += door; }));
    return list;
}

Result<QList<StageDoors>> doorsOfStages(Connection &connection, const QList<Stage> &stages)
{
    StreetDoors streets(connection);
    return doorsOfStages(streets, stages);
}

Result<QList<StageDoors>> stageDoorsOfRound(Connection &connection, RoundId round)
{
    ROSETTE_ASSIGN(const QList<Stage> stages, StageRepository::listOf(connection, round));
    return doorsOfStages(connection, stages);
}

Result<QList<Door>> doorsOfRound(Connection &connection, RoundId round)
{
    ROSETTE_ASSIGN(const QList<StageDoors> stages, stageDoorsOfRound(connection, round));
    QList<Door> doors;
    for (const StageDoors &stage : stages)
        doors += stage.doors;
    return doors;
}

} // namespace rosette
