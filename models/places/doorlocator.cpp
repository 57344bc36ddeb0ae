#include "models/places/doorlocator.h"

#include "models/places/doorpoints.h"
#include "models/places/doorwards.h"
#include "models/places/streetrepository.h"
#include "models/places/uprnrepository.h"
#include "models/store/idarray.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kDoorsSql = R"(
SELECT id, uprn, flat, building, number, street_id, postcode, lon, lat, exactness, district_id, ward_id FROM doors)"_L1;
constexpr auto kOnStreetsOfSql = R"(
 WHERE id IN (SELECT value FROM json_each(:ids))
    OR street_id IN (SELECT street_id FROM doors WHERE id IN (SELECT value FROM json_each(:ids))))"_L1;
constexpr auto kForgetHandSql = R"(
UPDATE doors SET lon = NULL, lat = NULL, exactness = 'none'
 WHERE exactness = 'hand' AND id IN (SELECT value FROM json_each(?)))"_L1;
constexpr auto kSetPointSql = "UPDATE doors SET lon = ?, lat = ?, exactness = ? WHERE id = ?"_L1;
constexpr auto kSetUprnSql = "UPDATE doors SET uprn = ? WHERE id = ?"_L1;
constexpr auto kTakenUprnsSql = "SELECT uprn FROM doors WHERE uprn IS NOT NULL"_L1;
constexpr auto kSetStreetSql = "UPDATE doors SET street_id = ? WHERE id = ?"_L1;

constexpr auto kCountSql = "SELECT count(*) FROM doors"_L1;
constexpr auto kKnowsPlacesSql = R"(
SELECT EXISTS (SELECT 1 FROM mapped_addresses) OR EXISTS (SELECT 1 FROM postcodes) OR EXISTS (SELECT 1 FROM uprn_blocks) OR EXISTS (SELECT 1 FROM streets WHERE line IS NOT NULL)
    OR EXISTS (SELECT 1 FROM wards) OR EXISTS (SELECT 1 FROM doors WHERE lon IS NOT NULL))"_L1;

constexpr int kReportEvery = 2000;

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

/// Doors take the UPRN that the map has for their address; then all are looked up.
Status learnUprns(Connection &connection, QList<LocatableDoor> &doors, DoorPoints &points)
{
    QSet<qint64> uprns;
    ROSETTE_CHECK(
        Statement(connection, QString(kTakenUprnsSql)).forEach([&](const Row &row) { uprns += row.integer(0); }));
    Statement setUprn(connection, QString(kSetUprnSql));
    for (LocatableDoor &door : doors) {
        const auto mapped = door.uprn ? std::nullopt : points.mappedUprn(door);
        if (!mapped || uprns.contains(*mapped))
            continue;
        uprns += *mapped;
        door.uprn = mapped;
        ROSETTE_CHECK(setUprn.bindAll(*mapped, door.id).run());
    }
    ROSETTE_ASSIGN(auto known, UprnRepository::find(connection, uprns));
    points.know(std::move(known));
    return {};
}

/// `isWanted`: the others only tell how numbers run along their streets.
template <typename Test>
Status placeDoors(Connection &connection, QList<LocatableDoor> &doors, const Test &isWanted, const Feedback &feedback,
                  LocateReport &report)
{
    ROSETTE_ASSIGN(DoorPoints points, DoorPoints::load(connection));
    Statement setPoint(connection, QString(kSetPointSql));
    Statement setStreet(connection, QString(kSetStreetSql));
    for (LocatableDoor &door : doors) {
        const StreetId street = points.rightStreet(door);
        if (street != door.street && isWanted(door)) {
            ROSETTE_CHECK(setStreet.bindAll(street, door.id).run());
            door.street = street;
        }
    }
    ROSETTE_CHECK(learnUprns(connection, doors, points));
    points.meet(doors);
    for (qsizetype i = 0; i < doors.size(); ++i) {
        ROSETTE_CHECK(checkCancelled(feedback, i, doors.size()));
        LocatableDoor &door = doors[i];
        if (door.exactness == Exactness::Hand || !isWanted(door))
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
        ROSETTE_CHECK(placeDoors(
            connection, doors, [](const LocatableDoor &) { return true; }, feedback, report));
        count(doors, report);
        ROSETTE_CHECK(assignDoorWards(connection, doors));
    }
    ROSETTE_CHECK(StreetRepository::updateWards(connection));
    return report;
}

Status locateWithoutHand(Connection &connection, const QList<DoorId> &ids)
{
    const QString wanted = idArray(ids);
    ROSETTE_CHECK(Statement(connection, QString(kForgetHandSql)).bindAll(wanted).run());
    ROSETTE_ASSIGN(QList<LocatableDoor> doors,
                   Statement(connection, kDoorsSql + kOnStreetsOfSql).bind(":ids"_L1, wanted).list(toDoor));
    const auto isWanted = [&](const LocatableDoor &door) { return ids.contains(door.id); };
    LocateReport report;
    ROSETTE_CHECK(placeDoors(connection, doors, isWanted, {}, report));
    return moveToWardsOfPoints(connection, ids);
}

} // namespace rosette
