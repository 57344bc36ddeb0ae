#include "models/rounds/rounddoorstages.h"

#include <QSet>

#include "models/places/naturalkey.h"
#include "models/rounds/stageselector.h"

namespace rosette {

namespace {

/// From the first to the last door of one side; nothing when none lies on it.
void addSide(const QList<Door> &doors, Parity parity, QList<Stage> &stages)
{
    const Side side = parity == Parity::Odds ? Side::Odd : Side::Even;
    const auto isOnSide = [&](const Door &door) { return sideOf(door.number) == side; };
    const auto first = std::find_if(doors.begin(), doors.end(), isOnSide);
    if (first == doors.end())
        return;
    const auto last = std::find_if(doors.rbegin(), doors.rend(), isOnSide);
    Stage stage;
    stage.street = first->street;
    stage.streetName = first->streetName;
    stage.parity = parity;
    stage.from = first->number;
    stage.to = last->number;
    stages.append(parity == Parity::Evens ? stage.reversed() : stage);
}

void addBuildings(const QList<Door> &doors, QList<Stage> &stages)
{
    QSet<QString> seen;
    for (const Door &door : doors) {
        if (sideOf(door.number) != Side::Unknown || door.building.isEmpty() || seen.contains(buildingKey(door.building)))
            continue;
        seen.insert(buildingKey(door.building));
        Stage stage;
        stage.street = door.street;
        stage.streetName = door.streetName;
        stage.building = door.building;
        stages.append(stage);
    }
}

} // namespace

QList<Stage> stagesThrough(const QList<Door> &doors)
{
    QList<Stage> stages;
    QSet<StreetId> seen;
    for (const Door &door : doors) {
        if (!door.street || seen.contains(door.street))
            continue;
        seen.insert(door.street);
        QList<Door> ofStreet;
        std::copy_if(doors.begin(), doors.end(), std::back_inserter(ofStreet), [&](const Door &other) { return other.street == door.street; });
        addSide(ofStreet, Parity::Odds, stages);
        addBuildings(ofStreet, stages);
        addSide(ofStreet, Parity::Evens, stages);
    }
    return stages;
}

} // namespace rosette
