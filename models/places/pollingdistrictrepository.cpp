#include "models/places/pollingdistrictrepository.h"

#include "models/geo/wkb.h"
#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kSelectSql = R"(
SELECT d.id, d.code, d.name, d.ward_id, coalesce(w.name, ''), d.ward_source, d.station,
       (SELECT count(*) FROM registrations r WHERE r.district_id = d.id AND r.is_current = 1), d.outline
  FROM polling_districts d LEFT JOIN wards w ON w.id = d.ward_id)"_L1;
constexpr auto kOrder = " ORDER BY d.code COLLATE NOCASE"_L1;
constexpr auto kWhereId = " WHERE d.id = ?"_L1;
constexpr auto kWhereCode = " WHERE d.code = ?"_L1;
constexpr auto kIdSql = "SELECT id FROM polling_districts WHERE code = ?"_L1;
constexpr auto kInsertSql = "INSERT INTO polling_districts (id, code) VALUES (?, ?)"_L1;
constexpr auto kUpdateSql =
    "UPDATE polling_districts SET code = ?, name = ?, ward_id = ?, ward_source = ?, station = ? WHERE id = ?"_L1;
constexpr auto kSetWardSql = "UPDATE polling_districts SET ward_id = ?, ward_source = ? WHERE id = ?"_L1;
constexpr auto kSetOutlineSql = "UPDATE polling_districts SET outline = ? WHERE id = ?"_L1;
constexpr auto kMoveDoorsSql =
    "UPDATE doors SET ward_id = :ward WHERE district_id = :district AND ward_id IS NOT :ward"_L1;
constexpr auto kRemoveSql = "DELETE FROM polling_districts WHERE id = ?"_L1;

Result<PollingDistrict> toDistrict(const Row &row)
{
    PollingDistrict district{row.id<DistrictId>(0), row.text(1),   row.text(2),
                             row.id<WardId>(3),     row.text(4),   wardSourceFromKey(row.text(5)),
                             row.text(6),           row.number(7), {}};
    if (!row.isNull(8)) {
        ROSETTE_ASSIGN(MultiPolygon polygons, Wkb::readPolygons(row.blob(8)));
        district.outline = Outline(std::move(polygons));
    }
    return district;
}

Result<QList<PollingDistrict>> readAll(Statement &statement)
{
    QList<PollingDistrict> districts;
    ROSETTE_CHECK(statement.forEach([&](const Row &row) -> Status {
        ROSETTE_ASSIGN(PollingDistrict district, toDistrict(row));
        districts += std::move(district);
        return {};
    }));
    return districts;
}

Result<std::optional<PollingDistrict>> readFirst(Statement &statement)
{
    ROSETTE_ASSIGN(const QList<PollingDistrict> districts, readAll(statement));
    return districts.isEmpty() ? std::optional<PollingDistrict>() : districts.first();
}

} // namespace

Result<QList<PollingDistrict>> PollingDistrictRepository::list(Connection &connection)
{
    Statement statement(connection, kSelectSql + kOrder);
    return readAll(statement);
}

Result<std::optional<PollingDistrict>> PollingDistrictRepository::find(Connection &connection, DistrictId id)
{
    return readFirst(Statement(connection, kSelectSql + kWhereId).bindAll(id));
}

Result<std::optional<PollingDistrict>> PollingDistrictRepository::findByCode(Connection &connection,
                                                                             const QString &code)
{
    return readFirst(Statement(connection, kSelectSql + kWhereCode).bindAll(code.simplified()));
}

Result<DistrictId> PollingDistrictRepository::idOf(Connection &connection, const QString &code)
{
    ROSETTE_ASSIGN(const auto id,
                   Statement(connection, QString(kIdSql)).bindAll(code.simplified()).first([](const Row &row) {
                       return row.id<DistrictId>(0);
                   }));
    return id.value_or(DistrictId());
}

Result<DistrictId> PollingDistrictRepository::findOrCreate(Connection &connection, const QString &code)
{
    ROSETTE_ASSIGN(const DistrictId known, idOf(connection, code));
    if (known)
        return known;
    const auto id = newId<DistrictId>();
    ROSETTE_CHECK(Statement(connection, QString(kInsertSql)).bindAll(id, code.simplified()).run());
    return id;
}

Status PollingDistrictRepository::update(Connection &connection, const PollingDistrict &district)
{
    return Statement(connection, QString(kUpdateSql))
        .bindAll(district.code.simplified(), district.name, district.ward, toKey(district.wardSource), district.station,
                 district.id)
        .run();
}

Status PollingDistrictRepository::setWard(Connection &connection, DistrictId id, WardId ward, WardSource source)
{
    ROSETTE_ASSIGN(const auto known, find(connection, id));
    if (!known || (known->ward.isValid() && known->wardSource > source))
        return {};
    if (known->ward != ward || known->wardSource != source)
        ROSETTE_CHECK(Statement(connection, QString(kSetWardSql)).bindAll(ward, toKey(source), id).run());
    return Statement(connection, QString(kMoveDoorsSql)).bind(":ward"_L1, ward).bind(":district"_L1, id).run();
}

Status PollingDistrictRepository::setOutline(Connection &connection, DistrictId id, const Outline &outline)
{
    return Statement(connection, QString(kSetOutlineSql)).bindAll(Wkb::write(outline.polygons()), id).run();
}

Status PollingDistrictRepository::remove(Connection &connection, DistrictId id)
{
    return Statement(connection, QString(kRemoveSql)).bindAll(id).run();
}

} // namespace rosette
