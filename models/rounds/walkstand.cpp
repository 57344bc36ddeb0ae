#include "models/rounds/walkstand.h"

#include "models/places/naturalkey.h"
#include "models/places/streetname.h"

namespace rosette {

namespace {

constexpr double kRoundaboutness = 1.3; // of ways, against the straight line

} // namespace

QList<WalkStand> standsOf(const QList<Door> &doors, const StreetNetwork &network)
{
    QList<WalkStand> stands;
    WalkStand last;
    StreetId street;
    QString nameKey;
    for (const Door &door : doors) {
        if (door.street != street) {
            street = door.street;
            nameKey = StreetName::key(door.streetName);
        }
        if (door.point)
            last = {{}, door.point, network.nearest(*door.point, nameKey)};
        stands += WalkStand{door, last.point, last.place};
    }
    return stands;
}

bool isAcross(const Door &door, const Door &next)
{
    if (door.street != next.street)
        return false;
    const Side side = sideOf(door.number);
    const Side nextSide = sideOf(next.number);
    return side != nextSide && side != Side::Unknown && nextSide != Side::Unknown;
}

double metresOn(const WalkStand &stand, const WalkStand &next, const StreetNetwork &network)
{
    const double across = isAcross(stand.door, next.door) ? kCrossingMetres : 0;
    if (stand.place.isValid() && next.place.isValid()) {
        const double along = network.metres(stand.place, {next.place}).front();
        if (along < StreetNetwork::kNoWay)
            return along + across;
    }
    if (!stand.point || !next.point)
        return across;
    return kRoundaboutness * metresBetween(*stand.point, *next.point) + across;
}

} // namespace rosette
