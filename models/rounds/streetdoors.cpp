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

} // namespace rosette
