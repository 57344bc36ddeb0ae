#include "models/rounds/roundproposal.h"

#include <QSet>

#include "models/places/naturalkey.h"
#include "models/rounds/stageselector.h"
#include "models/rounds/streetdoors.h"

namespace rosette {

namespace {

// Up to here one crosses the road from door to door instead of walking the street twice.
constexpr int kShortStreetDoors = 8;

struct Sides
{
    int odd = 0;
    int even = 0;
    bool isOpen = false; ///< a door with neither number nor building, that no side and no building stage would reach
    QStringList buildings; ///< without a number, in walking order
};

Sides sidesOf(const QList<Door> &doors)
{
    Sides sides;
    QSet<QString> seen;
    for (const Door &door : doors) {
        switch (sideOf(door.number)) {
        case Side::Odd:
            ++sides.odd;
            break;
        case Side::Even:
            ++sides.even;
            break;
        case Side::Unknown:
            if (door.building.isEmpty()) {
                sides.isOpen = true;
            } else if (!seen.contains(buildingKey(door.building))) {
                seen.insert(buildingKey(door.building));
                sides.buildings += door.building;
            }
        }
    }
    return sides;
}

Stage sideStage(StreetId street, WardId ward, Parity parity)
{
    Stage stage;
    stage.street = street;
    stage.ward = ward;
    stage.parity = parity;
    stage.direction = parity == Parity::Evens ? WalkingDirection::Down : WalkingDirection::Up;
    return stage;
}

QList<Stage> stagesOfStreet(StreetId street, WardId ward, const QList<Door> &doors)
{
    const Sides sides = sidesOf(doors);
    const bool isInOneGo = sides.isOpen || sides.odd == 0 || sides.even == 0 || doors.size() <= kShortStreetDoors;
    if (isInOneGo)
        return {sideStage(street, ward, Parity::All)};
    QList<Stage> stages{sideStage(street, ward, Parity::Odds)};
    for (const QString &building : sides.buildings) {
        Stage stage = sideStage(street, ward, Parity::All);
        stage.building = building;
        stages += stage;
    }
    stages += sideStage(street, ward, Parity::Evens);
    return stages;
}

} // namespace

Result<QList<Stage>> proposeRound(Connection &connection, const QList<StreetId> &streets, WardId ward)
{
    StreetDoors streetDoors(connection);
    QList<Stage> stages;
    for (const StreetId street : streets) {
        ROSETTE_ASSIGN(QList<Door> doors, streetDoors.of(street));
        if (ward)
            doors.removeIf([&](const Door &door) { return door.ward != ward; });
        QList<Stage> proposed = stagesOfStreet(street, ward, doors);
        for (Stage &stage : proposed)
            stage.streetName = doors.isEmpty() ? QString() : doors.first().streetName;
        stages += proposed;
    }
    return stages;
}

} // namespace rosette
