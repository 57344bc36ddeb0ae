#include "ui/map/mapselection.h"

namespace rosette {

MapPick pickFor(Qt::KeyboardModifiers modifiers)
{
    if (modifiers & Qt::ControlModifier)
        return MapPick::Remove;
    return modifiers & Qt::ShiftModifier ? MapPick::Add : MapPick::Replace;
}

void MapSelection::pick(const QList<DoorId> &doors, MapPick pick)
{
    QList<DoorId> picked = pick == MapPick::Replace ? QList<DoorId>() : m_doors;
    if (pick == MapPick::Remove) {
        const QSet<DoorId> gone(doors.begin(), doors.end());
        picked.removeIf([&](DoorId door) { return gone.contains(door); });
    } else {
        QSet<DoorId> known(picked.begin(), picked.end());
        for (const DoorId door : doors) {
            if (!known.contains(door))
                picked.append(door);
            known.insert(door);
        }
    }
    set(picked);
}

void MapSelection::keepThoseOf(const MapScene &scene)
{
    const QSet<DoorId> there(scene.doorIds.begin(), scene.doorIds.end());
    QList<DoorId> kept = m_doors;
    kept.removeIf([&](DoorId door) { return !there.contains(door); });
    set(kept);
}

void MapSelection::set(const QList<DoorId> &doors)
{
    if (doors == m_doors)
        return;
    m_doors = doors;
    emit changed();
}

} // namespace rosette
