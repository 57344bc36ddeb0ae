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

Stage sideStage(StreetId street, const QList<Door> &doors, WardId ward, Parity parity)
{
    Stage stage;
    stage.street = street;
    stage.streetName = doors.isEmpty() ? QString() : doors.first().streetName;
    stage.ward = ward;
    stage.parity = parity;
    stage.direction = parity == Parity::Evens ? WalkingDirection::Down : WalkingDirection::Up;
    return stage;
}

} // namespace

QList<Stage> proposeStreet(StreetId street, WardId ward, const QList<Door> &doors)
{
    const Sides sides = sidesOf(doors);
    const bool isInOneGo = sides.isOpen || sides.odd == 0 || sides.even == 0 || doors.size() <= kShortStreetDoors;
    if (isInOneGo)
        return {sideStage(street, doors, ward, Parity::All)};
    QList<Stage> stages{sideStage(street, doors, ward, Parity::Odds)};
    for (const QString &building : sides.buildings) {
        Stage stage = sideStage(street, doors, ward, Parity::All);
        stage.building = building;
        stages += stage;
    }
    stages += sideStage(street, doors, ward, Parity::Evens);
    return stages;
}

Result<QList<Stage>> proposeRound(Connection &connection, const QList<StreetId> &streets, WardId ward)
{
    StreetDoors streetDoors(connection);
    return proposeRound(streetDoors, streets, ward);
}

Result<QList<Stage>> proposeRound(StreetDoors &streetDoors, const QList<StreetId> &streets, WardId ward)
{
    QList<Stage> stages;
    for (const StreetId street : streets) {
        ROSETTE_ASSIGN(QList<Door> doors, streetDoors.of(street));
        if (ward)
            doors.removeIf([&](const Door &door) { return door.ward != ward; });
        stages += proposeStreet(street, ward, doors);
    }
    return stages;
}

} // namespace rosette
