#include "models/leaflets/delivereddoors.h"

#include <limits>

namespace rosette {

QList<DoorId> DeliveredDoors::take(const Delivery &delivery, std::span<const DoorId> walk)
{
    QSet<DoorId> missed;
    for (const MissedDoor &door : delivery.missed)
        missed.insert(door.door);
    QSet<DoorId> unknown; // nobody knows which edition it was: no later one goes on where it ended
    QSet<DoorId> &got = delivery.leaflet ? m_got[{delivery.leaflet, delivery.round}] : unknown;
    int left = delivery.isComplete ? std::numeric_limits<int>::max() : delivery.doors;
    QList<DoorId> reached;
    for (const DoorId door : walk) {
        if (left == 0)
            break;
        // Ids tell the time: a home found after this was recorded got nothing by it.
        const bool isNewer = delivery.id && door.value() > delivery.id.value();
        if (isNewer || m_refusing.contains(door) || missed.contains(door) || got.contains(door))
            continue;
        got.insert(door);
        reached += door;
        --left;
    }
    return reached;
}

} // namespace rosette
