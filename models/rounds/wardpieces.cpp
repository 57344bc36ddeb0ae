#include "models/rounds/wardpieces.h"

#include <QHash>

#include "models/places/naturalkey.h"
#include "models/rounds/stageselector.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr int kShortStreetDoors = 8; // one crosses the road from door to door instead of walking it twice

/// Whether bounds and buildings can tell the doors apart: each has a number or a building, and no building is numbered
/// only here and there.
bool areTellable(const QList<WalkStand> &stands)
{
    QHash<QString, bool> isNumbered;
    for (const WalkStand &stand : stands) {
        const bool hasNumber = numberWithin(stand.door.number) > 0;
        if (stand.door.building.isEmpty()) {
            if (!hasNumber)
                return false;
            continue;
        }
        const QString key = buildingKey(stand.door.building);
        if (isNumbered.value(key, hasNumber) != hasNumber)
            return false;
        isNumbered.insert(key, hasNumber);
    }
    return true;
}

Stage stageOf(const Door &door, WardId ward, Parity parity)
{
    Stage stage;
    stage.street = door.street;
    stage.streetName = door.streetName;
    stage.ward = ward;
    stage.parity = parity;
    return stage;
}

/// Doors without a building are reached by no stage; whoever plans says so.
void addBuildings(PieceCutter &cutter, const QList<WalkStand> &stands, WardId ward)
{
    QStringList keys;
    QHash<QString, QList<WalkStand>> buildings;
    for (const WalkStand &stand : stands) {
        const QString key = buildingKey(stand.door.building);
        if (key.isEmpty())
            continue;
        if (!buildings.contains(key))
            keys += key;
        buildings[key] += stand;
    }
    for (const QString &key : std::as_const(keys)) {
        const QList<WalkStand> flats = buildings.value(key);
        Stage stage = stageOf(flats.first().door, ward, Parity::All);
        stage.building = flats.first().door.building;
        cutter.addBuilding(flats, stage);
    }
}

void addStreet(PieceCutter &cutter, const QList<WalkStand> &stands, WardId ward, int mostDoors)
{
    Stage whole = stageOf(stands.first().door, ward, Parity::All);
    if (!areTellable(stands) && stands.size() <= mostDoors)
        return cutter.addWhole(stands, whole);
    QList<WalkStand> odds;
    QList<WalkStand> evens;
    QList<WalkStand> numbered;
    QList<WalkStand> buildings;
    for (const WalkStand &stand : stands) {
        if (numberWithin(stand.door.number) == 0) {
            buildings += stand;
            continue;
        }
        numbered += stand;
        const Side side = sideOf(stand.door.number);
        if (side != Side::Unknown) // "A49" stands on no side; only a street walked in one go reaches it
            (side == Side::Odd ? odds : evens) += stand;
    }
    addBuildings(cutter, buildings, ward);
    if (odds.isEmpty() || evens.isEmpty() || numbered.size() <= kShortStreetDoors) {
        if (!buildings.isEmpty())
            whole.from = u"1"_s; // an open end would take in buildings without a number
        return cutter.addSide(byNumber(numbered), whole);
    }
    cutter.addSide(odds, stageOf(stands.first().door, ward, Parity::Odds));
    cutter.addSide(evens, stageOf(stands.first().door, ward, Parity::Evens));
}

} // namespace

QList<WalkPiece> wardPieces(const QList<Door> &doors, const StreetNetwork &network, WardId ward, int mostDoors)
{
    PieceCutter cutter(network, mostDoors);
    QList<Door> street;
    for (const Door &door : doors) {
        if (!door.street)
            continue;
        if (!street.isEmpty() && street.first().street != door.street) {
            addStreet(cutter, standsOf(street, network), ward, mostDoors);
            street.clear();
        }
        street += door;
    }
    if (!street.isEmpty())
        addStreet(cutter, standsOf(street, network), ward, mostDoors);
    return cutter.pieces();
}

} // namespace rosette
