#include "models/places/doorlocator.h"

#include <map>

#include "models/places/doorpoints.h"
#include "models/places/streetrepository.h"
#include "models/places/wardlocator.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kDoorsSql = R"(
SELECT id, uprn, flat, building, number, street_id, postcode, lon, lat, exactness, district_id, ward_id FROM doors)"_L1;
constexpr auto kSetPointSql = "UPDATE doors SET lon = ?, lat = ?, exactness = ? WHERE id = ?"_L1;
constexpr auto kSetStreetSql = "UPDATE doors SET street_id = ? WHERE id = ?"_L1;
constexpr auto kSetWardSql = "UPDATE doors SET ward_id = ? WHERE id = ?"_L1;
constexpr auto kDistrictsSql = "SELECT id, ward_id, ward_source FROM polling_districts"_L1;
constexpr auto kSetDistrictWardSql = "UPDATE polling_districts SET ward_id = ?, ward_source = 'doors' WHERE id = ?"_L1;

constexpr auto kCountSql = "SELECT count(*) FROM doors"_L1;
constexpr auto kKnowsPlacesSql = R"(
SELECT EXISTS (SELECT 1 FROM mapped_addresses) OR EXISTS (SELECT 1 FROM postcodes) OR EXISTS (SELECT 1 FROM streets WHERE line IS NOT NULL)
    OR EXISTS (SELECT 1 FROM wards) OR EXISTS (SELECT 1 FROM doors WHERE lon IS NOT NULL))"_L1;

constexpr int kReportEvery = 2000;
constexpr double kClearShare = 0.9;

struct DistrictWard
{
    WardId ward;
    bool isFixed = false; ///< said by a file or the user, or by so many doors that the others are slips of the map
};

QString tr(const char *text) { return QCoreApplication::translate("DoorLocator", text); }

LocatableDoor toDoor(const Row &row)
{
    LocatableDoor door{row.id<DoorId>(0),
                       {},
                       row.text(2),
                       row.text(3),
                       row.text(4),
                       row.id<StreetId>(5),
                       row.text(6),
                       {},
                       exactnessFromKey(row.text(9)),
                       row.id<DistrictId>(10),
                       row.id<WardId>(11)};
    if (!row.isNull(1))
        door.uprn = row.integer(1);
    if (!row.isNull(7))
        door.point = LonLat{row.real(7), row.real(8)};
    return door;
}

Status checkCancelled(const Feedback &feedback, qsizetype done, qsizetype all)
{
    if (done % kReportEvery != 0)
        return {};
    feedback.report(double(done) / double(std::max<qsizetype>(1, all)), tr("Placing doors on the map"));
    if (feedback.isCancelled())
        return Feedback::cancelledError(tr("Placing the doors was cancelled. Nothing was changed."));
    return {};
}

Status placeDoors(Connection &connection, QList<LocatableDoor> &doors, const Feedback &feedback, LocateReport &report)
{
    ROSETTE_ASSIGN(DoorPoints points, DoorPoints::load(connection));
    Statement setPoint(connection, QString(kSetPointSql));
    Statement setStreet(connection, QString(kSetStreetSql));
    for (LocatableDoor &door : doors) {
        if (const StreetId street = points.rightStreet(door); street != door.street) {
            ROSETTE_CHECK(setStreet.bindAll(street, door.id).run());
            door.street = street;
        }
    }
    points.meet(doors);
    for (qsizetype i = 0; i < doors.size(); ++i) {
        ROSETTE_CHECK(checkCancelled(feedback, i, doors.size()));
        LocatableDoor &door = doors[i];
        if (door.exactness == Exactness::Hand)
            continue;
        const auto located = points.locate(door);
        if (!located || (located->exactness == door.exactness && located->point == door.point))
            continue;
        if (located->exactness < door.exactness && points.mayStay(door))
            continue; // an earlier map, or whoever brought the door, knew better
        ROSETTE_CHECK(
            setPoint.bindAll(located->point.lon, located->point.lat, exactnessKey(located->exactness), door.id).run());
        door.point = located->point;
        door.exactness = located->exactness;
        ++report.moved;
    }
    return {};
}

void count(const QList<LocatableDoor> &doors, LocateReport &report)
{
    int *const counters[] = {&report.unlocated, &report.byStreet, &report.byPostcode, &report.interpolated,
                             &report.byAddress, &report.byUprn,   &report.byHand};
    report.unlocated = 0;
    for (const LocatableDoor &door : doors)
        ++*counters[size_t(door.point ? door.exactness : Exactness::None)];
}

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

/// Each district's ward: kept when said by a file or the user, else that of most of its doors; sure points count before
/// unsure ones.
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
        const QString source = row.text(2);
        districts.insert(row.id<DistrictId>(0), {row.id<WardId>(1), source == "hand"_L1 || source == "file"_L1});
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

Status assignWards(Connection &connection, const QList<LocatableDoor> &doors)
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

} // namespace

Result<LocateReport> locateDoors(Connection &connection, const Feedback &feedback)
{
    LocateReport report;
    ROSETTE_ASSIGN(const qint64 doorCount, Statement(connection, QString(kCountSql)).scalar());
    ROSETTE_ASSIGN(const qint64 knowsPlaces, Statement(connection, QString(kKnowsPlacesSql)).scalar());
    report.doors = report.unlocated = int(doorCount);
    if (knowsPlaces == 0)
        return report; // a register alone: nothing to work anything out from
    if (doorCount > 0) {
        ROSETTE_ASSIGN(QList<LocatableDoor> doors, Statement(connection, QString(kDoorsSql)).list(toDoor));
        ROSETTE_CHECK(placeDoors(connection, doors, feedback, report));
        count(doors, report);
        ROSETTE_CHECK(assignWards(connection, doors));
    }
    ROSETTE_CHECK(StreetRepository::updateWards(connection));
    return report;
}

} // namespace rosette
