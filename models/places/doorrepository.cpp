#include "models/places/doorrepository.h"

#include "models/places/doorlocator.h"
#include "models/places/doorquery.h"
#include "models/places/doorwards.h"
#include "models/places/naturalkey.h"
#include "models/places/streetrepository.h"
#include "models/store/idarray.h"
#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kFindByKeySql = "SELECT id, district_id FROM doors WHERE address_key = ?"_L1;
constexpr auto kStreetNameSql = "SELECT name FROM streets WHERE id = ?"_L1;
constexpr auto kDistrictCodeSql = "SELECT code FROM polling_districts WHERE id = ?"_L1;
constexpr auto kDistrictWardSql = "SELECT ward_id FROM polling_districts WHERE id = ?"_L1;
constexpr auto kInsertSql = R"(
INSERT INTO doors (uprn, flat, building, number, street_id, postcode, address_text, address_key, lon, lat, exactness, district_id, ward_id,
                   sort_key, access_note, is_do_not_knock, is_do_not_leaflet, source, id)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))"_L1;
constexpr auto kUpdateSql = R"(
UPDATE doors SET uprn = ?, flat = ?, building = ?, number = ?, street_id = ?, postcode = ?, address_text = ?, address_key = ?, lon = ?, lat = ?,
                 exactness = ?, district_id = ?, ward_id = ?, sort_key = ?, access_note = ?, is_do_not_knock = ?, is_do_not_leaflet = ?, source = ?
 WHERE id = ?)"_L1;
constexpr auto kPlaceByHandSql =
    "UPDATE doors SET lon = ?, lat = ?, exactness = 'hand' WHERE id IN (SELECT value FROM json_each(?))"_L1;
constexpr auto kSameHouseSql = R"(
SELECT other.id FROM doors door JOIN doors other
    ON other.id = door.id
    OR (other.street_id IS door.street_id AND other.postcode = door.postcode
        AND ((door.number <> '' AND other.number = door.number COLLATE NOCASE
              AND (door.building = '' OR other.building = '' OR other.building = door.building COLLATE NOCASE))
          OR (door.number = '' AND door.building <> '' AND other.number = ''
              AND other.building = door.building COLLATE NOCASE)))
 WHERE door.id = ? ORDER BY other.sort_key, other.id)"_L1;
constexpr auto kSetAccessSql =
    "UPDATE doors SET access_note = ?, is_do_not_knock = ?, is_do_not_leaflet = ? WHERE id = ?"_L1;
constexpr auto kUseSql = R"(
SELECT (SELECT count(*) FROM people WHERE door_id = :id) + (SELECT count(*) FROM conversations WHERE door_id = :id))"_L1;
constexpr auto kRemoveSql = "DELETE FROM doors WHERE id = ?"_L1;

Result<QString> firstText(Connection &connection, QLatin1String sql, const QVariant &id)
{
    ROSETTE_ASSIGN(const auto text,
                   Statement(connection, QString(sql)).bindAll(id).first([](const Row &row) { return row.text(0); }));
    return text.value_or(QString());
}

Error doorIsKnown(const Door &door)
{
    return Error{
        ErrorCode::Conflict,
        QCoreApplication::translate(
            "DoorRepository", "There is a door with this address already (%1). Nothing was changed; use that one.")
            .arg(door.label()),
        {}};
}

/// The key of a door as it is about to be written; names are looked up, since those in the struct may be old. Where a
/// street has two doors of one number under one postcode, the district tells them apart, as in DoorIndex.
Result<QString> keyOf(Connection &connection, const Door &door)
{
    ROSETTE_ASSIGN(const QString street, firstText(connection, kStreetNameSql, door.street.toVariant()));
    ROSETTE_ASSIGN(const QString district, firstText(connection, kDistrictCodeSql, door.district.toVariant()));
    const QString key = doorAddressKey(
        Address{door.flat, door.building, door.number, street, {}, door.postcode, door.addressText}, district);
    for (const QString &candidate : {key, QString(key + u'#' + QString::number(door.district.value()))}) {
        const auto taker = Statement(connection, QString(kFindByKeySql)).bindAll(candidate).first([](const Row &row) {
            return std::pair(row.id<DoorId>(0), row.id<DistrictId>(1));
        });
        ROSETTE_CHECK(taker);
        if (!taker->has_value() || (*taker)->first == door.id)
            return candidate;
        if (!door.district.isValid() || !(*taker)->second.isValid() || (*taker)->second == door.district)
            break;
    }
    return doorIsKnown(door);
}

Status write(Connection &connection, QLatin1String sql, const Door &door)
{
    ROSETTE_ASSIGN(const QString key, keyOf(connection, door));
    return Statement(connection, QString(sql))
        .bindAll(door.uprn, door.flat, door.building, door.number, door.street, door.postcode, door.addressText, key,
                 door.point ? std::optional(door.point->lon) : std::nullopt,
                 door.point ? std::optional(door.point->lat) : std::nullopt,
                 exactnessKey(door.point ? door.exactness : Exactness::None), door.district, door.ward,
                 doorSortKey(door.number, door.building, door.flat), door.accessNote, door.isDoNotKnock,
                 door.isDoNotLeaflet, door.source, door.id)
        .run();
}

bool isAnotherAddress(const Door &a, const Door &b)
{
    return a.street != b.street || a.number != b.number || a.building != b.building || a.postcode != b.postcode;
}

} // namespace

Result<QList<Door>> DoorRepository::list(Connection &connection, const DoorFilter &filter, int limit)
{
    return DoorQuery(filter).list(connection, limit);
}

Result<std::optional<Door>> DoorRepository::find(Connection &connection, DoorId id)
{
    ROSETTE_ASSIGN(const QList<Door> doors, list(connection, DoorFilter{.ids = {id}}, 1));
    return doors.isEmpty() ? std::optional<Door>() : doors.first();
}

Result<QList<Door>> DoorRepository::inside(Connection &connection, const GeoBox &box, int limit)
{
    return DoorQuery(box).list(connection, limit);
}

Result<qint64> DoorRepository::count(Connection &connection, const DoorFilter &filter)
{
    return DoorQuery(filter).count(connection);
}

Result<DoorId> DoorRepository::findOrCreate(Connection &connection, const Address &address, DistrictId district)
{
    ROSETTE_ASSIGN(const QString code, firstText(connection, kDistrictCodeSql, district.toVariant()));
    ROSETTE_ASSIGN(const qint64 known,
                   Statement(connection, QString(kFindByKeySql)).bindAll(doorAddressKey(address, code)).scalar());
    if (known != 0)
        return DoorId(known);
    Door door = Door::fromAddress(address);
    door.district = district;
    ROSETTE_ASSIGN(const qint64 ward, Statement(connection, QString(kDistrictWardSql)).bindAll(district).scalar());
    door.ward = WardId(ward);
    if (!address.street.isEmpty()) {
        ROSETTE_ASSIGN(door.street, StreetRepository::findOrCreate(connection, address.street));
    }
    return insert(connection, door);
}

Result<DoorId> DoorRepository::insert(Connection &connection, const Door &door)
{
    Door copy = door;
    if (!copy.id.isValid())
        copy.id = newId<DoorId>();
    ROSETTE_CHECK(write(connection, kInsertSql, copy));
    return copy.id;
}

Status DoorRepository::update(Connection &connection, const Door &door)
{
    ROSETTE_ASSIGN(const auto known, find(connection, door.id));
    Door updated = door;
    if (known && isAnotherAddress(*known, door) && known->point == door.point && door.exactness != Exactness::Hand)
        updated.exactness = std::min(door.exactness, Exactness::Street);
    return write(connection, kUpdateSql, updated);
}

Status DoorRepository::placeByHand(Connection &connection, const QList<DoorId> &ids, LonLat point)
{
    if (!isOnEarth(point)) {
        return Error{ErrorCode::Invalid,
                     QCoreApplication::translate("DoorRepository",
                                                 "That is no place on the map, so the door stays where it was."),
                     {}};
    }
    ROSETTE_CHECK(Statement(connection, QString(kPlaceByHandSql)).bindAll(point.lon, point.lat, idArray(ids)).run());
    return moveToWardsOfPoints(connection, ids);
}

Status DoorRepository::placeByHand(Connection &connection, DoorId id, LonLat point)
{
    return placeByHand(connection, QList<DoorId>{id}, point);
}

Status DoorRepository::forgetHand(Connection &connection, const QList<DoorId> &ids)
{
    return locateWithoutHand(connection, ids);
}

Result<QList<DoorId>> DoorRepository::sameHouse(Connection &connection, DoorId id)
{
    return Statement(connection, QString(kSameHouseSql)).bindAll(id).list([](const Row &row) {
        return row.id<DoorId>(0);
    });
}

Status DoorRepository::setAccess(Connection &connection, DoorId id, const QString &note, bool isDoNotKnock,
                                 bool isDoNotLeaflet)
{
    return Statement(connection, QString(kSetAccessSql)).bindAll(note, isDoNotKnock, isDoNotLeaflet, id).run();
}

Status DoorRepository::remove(Connection &connection, DoorId id)
{
    ROSETTE_ASSIGN(const qint64 uses, Statement(connection, QString(kUseSql)).bind(":id"_L1, id).scalar());
    if (uses > 0) {
        return Error{
            ErrorCode::Conflict,
            QCoreApplication::translate(
                "DoorRepository", "People or conversations belong to this door, so it was kept. Move them first."),
            {}};
    }
    return Statement(connection, QString(kRemoveSql)).bindAll(id).run();
}

} // namespace rosette
