#include "models/canvass/canvasshomes.h"

#include <algorithm>

#include "models/store/bulkquery.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kDoorsSql = "SELECT id, ward_id, district_id FROM doors ORDER BY id"_L1;
constexpr auto kDoorWardsSql = "SELECT id, ward_id FROM doors WHERE ward_id IS NOT NULL"_L1;
constexpr auto kRegisteredSql = "SELECT id FROM registrations WHERE is_current = 1"_L1;
constexpr auto kPeopleSql = "SELECT door_id, registration_id FROM people WHERE registration_id IS NOT NULL"_L1;

/// Joined here, which is quicker than going to a row of the register for each person.
Result<std::vector<DoorId>> doorsOfElectors(Connection &connection)
{
    std::vector<qint64> registered;
    ROSETTE_CHECK(BulkQuery(connection, QString(kRegisteredSql)).forEach([&](const BulkRow &row) {
        registered.push_back(row.integer(0));
    }));
    std::sort(registered.begin(), registered.end());
    std::vector<DoorId> doors;
    doors.reserve(registered.size());
    ROSETTE_CHECK(BulkQuery(connection, QString(kPeopleSql)).forEach([&](const BulkRow &row) {
        if (std::binary_search(registered.begin(), registered.end(), row.integer(1)))
            doors.push_back(row.id<DoorId>(0));
    }));
    std::sort(doors.begin(), doors.end());
    return doors;
}

} // namespace

Result<std::vector<CanvassHome>> canvassHomes(Connection &connection)
{
    ROSETTE_ASSIGN(const std::vector<DoorId> electors, doorsOfElectors(connection));
    std::vector<CanvassHome> homes;
    auto elector = electors.begin();
    ROSETTE_CHECK(BulkQuery(connection, QString(kDoorsSql)).forEach([&](const BulkRow &row) {
        CanvassHome home{row.id<DoorId>(0), row.id<WardId>(1), row.id<DistrictId>(2)};
        elector = std::lower_bound(elector, electors.end(), home.door); // past people without a door
        for (; elector != electors.end() && *elector == home.door; ++elector)
            ++home.electors;
        homes.push_back(home);
    }));
    return homes;
}

Result<QHash<DoorId, WardId>> wardsOfDoors(Connection &connection)
{
    QHash<DoorId, WardId> wards;
    ROSETTE_CHECK(BulkQuery(connection, QString(kDoorWardsSql)).forEach([&](const BulkRow &row) {
        wards.insert(row.id<DoorId>(0), row.id<WardId>(1));
    }));
    return wards;
}

} // namespace rosette
