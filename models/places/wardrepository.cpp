#include "models/places/wardrepository.h"

#include "models/geo/wkb.h"
#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kListSql =
    "SELECT id, code, name, outline, area_m2, is_worked FROM wards ORDER BY name COLLATE NOCASE, code"_L1;
constexpr auto kFindSql = "SELECT id, code, name, outline, area_m2, is_worked FROM wards WHERE id = ?"_L1;
constexpr auto kFindByTextSql = R"(
SELECT id, code, name, outline, area_m2, is_worked FROM wards
 WHERE code = :text COLLATE NOCASE OR name = :text COLLATE NOCASE ORDER BY code = :text COLLATE NOCASE DESC, id LIMIT 1)"_L1;
constexpr auto kInsertSql =
    "INSERT INTO wards (id, code, name, outline, area_m2, is_worked) VALUES (?, ?, ?, ?, ?, ?)"_L1;
constexpr auto kUpdateSql =
    "UPDATE wards SET code = ?, name = ?, outline = ?, area_m2 = ?, is_worked = ? WHERE id = ?"_L1;
constexpr auto kRemoveSql = "DELETE FROM wards WHERE id = ?"_L1;

Result<Ward> toWard(const Row &row)
{
    Ward ward{row.id<WardId>(0), row.text(1), row.text(2), {}, row.real(4), row.boolean(5)};
    if (!row.isNull(3)) {
        ROSETTE_ASSIGN(MultiPolygon polygons, Wkb::readPolygons(row.blob(3)));
        ward.outline = Outline(std::move(polygons));
    }
    return ward;
}

QVariant outlineValue(const Ward &ward)
{
    return ward.outline.isEmpty() ? QVariant(QMetaType(QMetaType::QByteArray))
                                  : QVariant(Wkb::write(ward.outline.polygons()));
}

Result<std::optional<Ward>> firstWard(Statement &statement)
{
    ROSETTE_ASSIGN(const auto ward, statement.first(toWard));
    if (!ward)
        return std::optional<Ward>();
    ROSETTE_CHECK(*ward);
    return std::optional<Ward>(ward->value());
}

} // namespace

Result<QList<Ward>> WardRepository::list(Connection &connection)
{
    QList<Ward> wards;
    ROSETTE_CHECK(Statement(connection, QString(kListSql)).forEach([&](const Row &row) -> Status {
        ROSETTE_ASSIGN(Ward ward, toWard(row));
        wards += std::move(ward);
        return {};
    }));
    return wards;
}

Result<std::optional<Ward>> WardRepository::find(Connection &connection, WardId id)
{
    return firstWard(Statement(connection, QString(kFindSql)).bindAll(id));
}

Result<std::optional<Ward>> WardRepository::findByNameOrCode(Connection &connection, const QString &text)
{
    return firstWard(Statement(connection, QString(kFindByTextSql)).bind(":text"_L1, text.simplified()));
}

Result<WardId> WardRepository::insert(Connection &connection, const Ward &ward)
{
    const WardId id = ward.id.isValid() ? ward.id : newId<WardId>();
    ROSETTE_CHECK(Statement(connection, QString(kInsertSql))
                      .bindAll(id, ward.code, ward.name, outlineValue(ward), ward.areaM2, ward.isWorked)
                      .run());
    return id;
}

Status WardRepository::update(Connection &connection, const Ward &ward)
{
    return Statement(connection, QString(kUpdateSql))
        .bindAll(ward.code, ward.name, outlineValue(ward), ward.areaM2, ward.isWorked, ward.id)
        .run();
}

Status WardRepository::remove(Connection &connection, WardId id)
{
    return Statement(connection, QString(kRemoveSql)).bindAll(id).run();
}

} // namespace rosette
