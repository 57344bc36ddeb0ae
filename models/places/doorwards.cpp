#include "models/places/doorwards.h"

#include <map>

#include "models/places/pollingdistrict.h"
#include "models/places/wardlocator.h"
#include "models/store/idarray.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kSetWardSql = "UPDATE doors SET ward_id = ? WHERE id = ?"_L1;
constexpr auto kDistrictsSql = "SELECT id, ward_id, ward_source FROM polling_districts"_L1;
constexpr auto kSetDistrictWardSql = "UPDATE polling_districts SET ward_id = ?, ward_source = 'doors' WHERE id = ?"_L1;
constexpr auto kWithoutDistrictWardSql = R"(
SELECT d.id, d.lon, d.lat FROM doors d LEFT JOIN polling_districts pd ON pd.id = d.district_id
 WHERE d.id IN (SELECT value FROM json_each(?)) AND d.lon IS NOT NULL AND pd.ward_id IS NULL)"_L1;

constexpr double kClearShare = 0.9;

struct DistrictWard
{
    WardId ward;
    bool isFixed =
        false; ///< said by the user, a file or its outline, or by so many doors that the others are slips of the map
};

/// Good enough to say on which side of a ward's border a door stands.
bool isSure(const LocatableDoor &door) { return door.point && door.exactness >= Exactness::Interpolated; }

using Votes = std::map<WardId, int>;

struct Majority
{
    WardId ward;
    bool isClear = false;
};

Majority majorityOf(const Votes &votes)
{
    int all = 0;
    auto most = votes.end();
    for (auto it = votes.begin(); it != votes.end(); ++it) {
        all += it->second;
        if (most == votes.end() || it->second > most->second)
            most = it;
    }
    return most == votes.end() ? Majority() : Majority{most->first, most->second >= kClearShare * all};
}

/// Each district's ward: kept when said by the user, a file or its outline, else that of most of its doors; sure points
/// count before unsure ones.
Result<QHash<DistrictId, DistrictWard>> settleDistricts(Connection &connection, const QList<LocatableDoor> &doors,
                                                        const WardLocator &locator)
{
    QHash<DistrictId, Votes> sureVotes;
    QHash<DistrictId, Votes> votes;
    for (const LocatableDoor &door : doors) {
        if (!door.point || !door.district.isValid())
            continue;
        if (const WardId ward = locator.wardAt(*door.point); ward.isValid())
            ++(isSure(door) ? sureVotes : votes)[door.district][ward];
    }
    QHash<DistrictId, DistrictWard> districts;
    Statement setWard(connection, QString(kSetDistrictWardSql));
    Statement read(connection, QString(kDistrictsSql));
    ROSETTE_CHECK(read.forEach([&](const Row &row) {
        const auto ward = row.id<WardId>(1); // none when the ward went: then its doors tell anew
        districts.insert(row.id<DistrictId>(0),
                         {ward, ward.isValid() && wardSourceFromKey(row.text(2)) > WardSource::Doors});
    }));
    for (auto it = districts.begin(); it != districts.end(); ++it) {
        const Majority majority =
            majorityOf(sureVotes.contains(it.key()) ? sureVotes[it.key()] : votes.value(it.key()));
        if (it->isFixed || !majority.ward.isValid())
            continue;
        it->isFixed = majority.isClear;
        if (majority.ward == it->ward)
            continue;
        it->ward = majority.ward;
        ROSETTE_CHECK(setWard.bindAll(it->ward, it.key()).run());
    }
    return districts;
}

/// A district lies in one ward, so its doors follow it; where its doors are divided (an old register, new boundaries) a
/// sure point decides, then the district, then any point.
WardId wardOf(const LocatableDoor &door, const DistrictWard &district, const WardLocator &locator)
{
    if (district.isFixed && district.ward.isValid())
        return district.ward;
    const WardId byPoint = door.point ? locator.wardAt(*door.point) : WardId();
    if (byPoint.isValid() && (isSure(door) || !district.ward.isValid()))
        return byPoint;
    return district.ward.isValid() ? district.ward : door.ward;
}

} // namespace

Status assignDoorWards(Connection &connection, const QList<LocatableDoor> &doors)
{
    ROSETTE_ASSIGN(const WardLocator locator, WardLocator::load(connection));
    ROSETTE_ASSIGN(const auto districts, settleDistricts(connection, doors, locator));
    Statement setWard(connection, QString(kSetWardSql));
    for (const LocatableDoor &door : doors) {
        const WardId ward = wardOf(door, districts.value(door.district), locator);
        if (ward != door.ward)
            ROSETTE_CHECK(setWard.bindAll(ward, door.id).run());
    }
    return {};
}

Status moveToWardsOfPoints(Connection &connection, const QList<DoorId> &ids)
{
    ROSETTE_ASSIGN(const WardLocator locator, WardLocator::load(connection));
    if (locator.isEmpty())
        return {};
    ROSETTE_ASSIGN(
        const auto points,
        Statement(connection, QString(kWithoutDistrictWardSql)).bindAll(idArray(ids)).list([](const Row &row) {
            return std::pair(row.id<DoorId>(0), LonLat{row.real(1), row.real(2)});
        }));
    Statement setWard(connection, QString(kSetWardSql));
    for (const auto &[door, point] : points) {
        if (const WardId ward = locator.wardAt(point); ward.isValid())
            ROSETTE_CHECK(setWard.bindAll(ward, door).run());
    }
    return {};
}

} // namespace rosette
