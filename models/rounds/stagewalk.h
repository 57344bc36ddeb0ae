#pragma once

#include <ranges>

#include <QSet>

#include "models/rounds/stageselector.h"

namespace rosette {

/// A building on a street, however it is written.
using BuildingPlace = QPair<StreetId, QString>;

/// Buildings that have a stage of their own stand there, wherever their number would put them.
QSet<BuildingPlace> namedBuildings(const QList<Stage> &stages);

/// Calls `use(index of the stage, door)` for the doors that a round meets, in the order in which feet meet them; a door
/// met twice stands where its building is named, else where it is met first. `doorsOf(street)` gives a Result with the
/// doors of a street in their natural order.
template <typename DoorsOf, typename Use>
Status walkStages(const QList<Stage> &stages, DoorsOf doorsOf, Use use)
{
    const QSet<BuildingPlace> named = namedBuildings(stages);
    QSet<DoorId> met;
    for (qsizetype i = 0; i < stages.size(); ++i) {
        const Stage &stage = stages.at(i);
        const auto meet = [&](const auto &door) {
            if (!isOnStage(stage, door) || met.contains(door.id))
                return;
            if (stage.building.isEmpty() && !door.building.isEmpty() && !named.isEmpty() &&
                named.contains({door.street, buildingKey(door.building)}))
                return;
            met.insert(door.id);
            use(i, door);
        };
        ROSETTE_ASSIGN(const auto doors, doorsOf(stage.street));
        if (stage.direction == WalkingDirection::Down) {
            for (const auto &door : doors | std::views::reverse)
                meet(door);
        } else {
            for (const auto &door : doors)
                meet(door);
        }
    }
    return {};
}

} // namespace rosette
