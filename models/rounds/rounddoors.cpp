#include "models/rounds/rounddoors.h"

#include <QSet>

#include "models/rounds/stageselector.h"
#include "models/rounds/streetdoors.h"

namespace rosette {

namespace {

using BuildingPlace = QPair<StreetId, QString>;

/// Buildings that have a stage of their own stand there, wherever their number would put them.
QSet<BuildingPlace> namedBuildings(const QList<Stage> &stages)
{
    QSet<BuildingPlace> places;
    for (const Stage &stage : stages) {
        if (!stage.building.isEmpty())
            places.insert({stage.street, buildingKey(stage.building)});
    }
    return places;
}

} // namespace

Result<QList<StageDoors>> doorsOfStages(StreetDoors &streets, const QList<Stage> &stages)
{
    const QSet<BuildingPlace> named = namedBuildings(stages);
    QSet<DoorId> met;
    QList<StageDoors> list;
    for (const Stage &stage : stages) {
        ROSETTE_ASSIGN(const QList<Door> doors, streets.of(stage.street));
        StageDoors entry{stage, {}};
        for (const Door &door : selectDoors(stage, doors)) {
            const bool standsElsewhere = stage.building.isEmpty() && !door.building.isEmpty() && named.contains({door.street, buildingKey(door.building)});
            if (standsElsewhere || met.contains(door.id))
                continue;
            met.insert(door.id);
            entry.doors += door;
        }
        list += entry;
    }
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
