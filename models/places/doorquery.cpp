#include "models/places/doorquery.h"

#include "models/store/idarray.h"
#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kSelectSql = R"(
SELECT d.id, d.uprn, d.flat, d.building, d.number, d.street_id, coalesce(s.name, ''), d.postcode, d.address_text, d.lon, d.lat, d.exactness,
       d.district_id, coalesce(pd.code, ''), d.ward_id, coalesce(w.name, ''), d.sort_key, d.access_note, d.is_do_not_knock, d.is_do_not_leaflet,
       d.source, (SELECT count(*) FROM people p WHERE p.door_id = d.id AND p.registration_id IS NOT NULL))"_L1;
constexpr auto kCountSql = "SELECT count(*)"_L1;
constexpr auto kFromSql = R"(
  FROM doors d
  LEFT JOIN streets s ON s.id = d.street_id
  LEFT JOIN polling_districts pd ON pd.id = d.district_id
  LEFT JOIN wards w ON w.id = d.ward_id)"_L1;
constexpr auto kOrder = " ORDER BY d.street_id IS NULL, s.name COLLATE NOCASE, d.street_id, d.sort_key LIMIT ?"_L1;
constexpr auto kInWard = "d.ward_id = ?"_L1;
constexpr auto kInDistrict = "d.district_id = ?"_L1;
constexpr auto kOnStreet = "d.street_id = ?"_L1;
constexpr auto kAmongIds = "d.id IN (SELECT value FROM json_each(?))"_L1;
constexpr auto kWithElectors =
    "EXISTS (SELECT 1 FROM people p WHERE p.door_id = d.id AND p.registration_id IS NOT NULL)"_L1;
constexpr auto kHasWord =
    R"(instr(lower(d.flat || ' ' || d.building || ' ' || d.number || ' ' || coalesce(s.name, '') || ' ' || d.postcode
    || ' ' || replace(d.postcode, ' ', '')), ?) > 0)"_L1;
constexpr auto kInside =
    "d.id IN (SELECT id FROM door_index WHERE max_lon >= ? AND min_lon <= ? AND max_lat >= ? AND min_lat <= ?)"_L1;

Door toDoor(const Row &row)
{
    Door door;
    door.id = row.id<DoorId>(0);
    if (!row.isNull(1))
        door.uprn = row.integer(1);
    door.flat = row.text(2);
    door.building = row.text(3);
    door.number = row.text(4);
    door.street = row.id<StreetId>(5);
    door.streetName = row.text(6);
    door.postcode = row.text(7);
    door.addressText = row.text(8);
    if (!row.isNull(9))
        door.point = LonLat{row.real(9), row.real(10)};
    door.exactness = exactnessFromKey(row.text(11));
    door.district = row.id<DistrictId>(12);
    door.districtCode = row.text(13);
    door.ward = row.id<WardId>(14);
    door.wardName = row.text(15);
    door.sortKey = row.blob(16);
    door.accessNote = row.text(17);
    door.isDoNotKnock = row.boolean(18);
    door.isDoNotLeaflet = row.boolean(19);
    door.source = row.text(20);
    door.electors = row.number(21);
    return door;
}

} // namespace

DoorQuery::DoorQuery(const DoorFilter &filter)
{
    add(filter.ward.isValid(), kInWard, {filter.ward.toVariant()});
    add(filter.district.isValid(), kInDistrict, {filter.district.toVariant()});
    add(filter.street.isValid(), kOnStreet, {filter.street.toVariant()});
    add(!filter.ids.isEmpty(), kAmongIds, {idArray(filter.ids)});
    for (const QString &word : filter.text.toLower().split(u' ', Qt::SkipEmptyParts))
        add(true, kHasWord, {word});
    add(filter.isWithElectorsOnly, kWithElectors, {});
}

DoorQuery::DoorQuery(const GeoBox &box) { add(true, kInside, {box.west, box.east, box.south, box.north}); }

void DoorQuery::add(bool isWanted, QLatin1String condition, const QVariantList &values)
{
    if (!isWanted)
        return;
    m_conditions += condition;
    m_values += values;
}

QString DoorQuery::where() const
{
    return m_conditions.isEmpty() ? QString() : u" WHERE "_s + m_conditions.join(" AND "_L1);
}

void DoorQuery::bind(Statement &statement) const
{
    for (const QVariant &value : m_values)
        statement.bindNext(value);
}

Result<QList<Door>> DoorQuery::list(Connection &connection, int limit) const
{
    Statement statement(connection, kSelectSql + kFromSql + where() + kOrder);
    bind(statement);
    return statement.bindNext(limit).list(toDoor);
}

Result<qint64> DoorQuery::count(Connection &connection) const
{
    Statement statement(connection, kCountSql + kFromSql + where());
    bind(statement);
    return statement.scalar();
}

} // namespace rosette
