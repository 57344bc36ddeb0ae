#include "models/rounds/streetdoors.h"

#include "models/places/doorrepository.h"

namespace rosette {

Result<QList<Door>> StreetDoors::of(StreetId street)
{
    const auto known = m_doors.constFind(street);
    if (known != m_doors.constEnd())
        return *known;
    DoorFilter filter;
    filter.street = street;
    ROSETTE_ASSIGN(const QList<Door> doors, DoorRepository::list(m_connection, filter));
    m_doors.insert(street, doors);
    return doors;
}

Result<QList<Door>> StreetDoors::readAll()
{
    ROSETTE_ASSIGN(const QList<Door> doors, DoorRepository::list(m_connection));
    m_doors.clear();
    for (const Door &door : doors)
        m_doors[door.street] += door;
    return doors;
}

Result<QList<StreetId>> StreetDoors::readWard(WardId ward)
{
    DoorFilter filter;
    filter.ward = ward;
    ROSETTE_ASSIGN(const QList<Door> doors, DoorRepository::list(m_connection, filter));
    m_doors.clear();
    QList<StreetId> streets;
    for (const Door &door : doors) {
        if (!door.street)
            continue;
        if (!m_doors.contains(door.street))
            streets += door.street;
        m_doors[door.street] += door;
    }
    return streets;
}

} // namespace rosette
