#include "models/rounds/stageplace.h"

#include "models/rounds/crowflight.h"

namespace rosette {

namespace {

QList<DoorId> idsOf(const QList<Door> &doors)
{
    QList<DoorId> ids;
    for (const Door &door : doors)
        ids += door.id;
    return ids;
}

bool areAlike(const Stage &one, const Stage &next)
{
    return one.street == next.street && one.ward == next.ward && one.building == next.building &&
           one.parity == next.parity && one.direction == next.direction;
}

/// Makes `stages` at `place` and behind it one, when that one reaches exactly their doors.
Status joinAt(StreetDoors &streets, QList<Stage> &stages, qsizetype place)
{
    if (place < 0 || place + 1 >= stages.size() || !areAlike(stages.at(place), stages.at(place + 1)))
        return {};
    Stage joint = stages.at(place);
    joint.to = stages.at(place + 1).to;
    ROSETTE_ASSIGN(const QList<StageDoors> apart, doorsOfStages(streets, stages.mid(place, 2)));
    ROSETTE_ASSIGN(const QList<StageDoors> together, doorsOfStages(streets, {joint}));
    if (idsOf(apart.at(0).doors + apart.at(1).doors) != idsOf(together.at(0).doors))
        return {};
    stages.removeAt(place + 1);
    stages[place] = joint;
    return {};
}

} // namespace

Result<QList<Stage>> insertOnTheWay(StreetDoors &streets, const QList<Stage> &stages, const QList<Stage> &added)
{
    ROSETTE_ASSIGN(const QList<StageDoors> walk, doorsOfStages(streets, stages));
    ROSETTE_ASSIGN(const QList<StageDoors> addedWalk, doorsOfStages(streets, added));
    QList<Door> way;
    for (const StageDoors &stage : addedWalk)
        way += stage.doors;
    const CrowDetour place = shortestDetour(walk, way);
    QList<Stage> all =
        stages.mid(0, place.gap) + (place.isTurned ? reversedStages(added) : added) + stages.mid(place.gap);
    ROSETTE_CHECK(joinAt(streets, all, place.gap + added.size() - 1));
    ROSETTE_CHECK(joinAt(streets, all, place.gap - 1));
    return all;
}

QList<Stage> reversedStages(const QList<Stage> &stages)
{
    QList<Stage> turned;
    for (auto stage = stages.crbegin(); stage != stages.crend(); ++stage)
        turned += stage->reversed();
    return turned;
}

} // namespace rosette
