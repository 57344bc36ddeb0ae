#include "models/rounds/streetdoors.h"

#include "models/places/doorrepository.h"
#include "models/store/bulkquery.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kForStagesSql = R"(
SELECT id, street_id, coalesce(ward_id, 0), building, flat, number FROM doors WHERE street_id IS NOT NULL
 ORDER BY street_id, sort_key, id)"_L1;

} // namespace

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

Status StreetDoors::readForStages()
{
    m_doors.clear();
    return BulkQuery(m_connection, QString(kForStagesSql)).forEach([this](const BulkRow &row) {
        Door door;
        door.id = row.id<DoorId>(0);
        door.street = row.id<StreetId>(1);
        door.ward = row.id<WardId>(2);
        door.building = row.text(3);
        door.flat = row.text(4);
        door.number = row.text(5);
        m_doors[door.street] += door;
    });
}

} // namespace rosette
