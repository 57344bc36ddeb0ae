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

} // namespace rosette
