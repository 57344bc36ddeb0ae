#include "models/places/streetrepository.h"

#include "models/geo/wkb.h"
#include "models/places/streetname.h"
#include "models/places/wardlocator.h"
#include "models/store/statement.h"
#include "models/tables/propercase.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kSelectSql = R"(
SELECT s.id, s.name, s.locality, s.source, s.counted_doors,
       (SELECT count(*) FROM doors d WHERE d.street_id = s.id),
       (SELECT group_concat(sw.ward_id) FROM street_wards sw WHERE sw.street_id = s.id),
       CASE WHEN ? THEN s.line END
  FROM streets s)"_L1;
constexpr auto kOrder = " ORDER BY s.name COLLATE NOCASE, s.id"_L1;
constexpr auto kWhereId = " WHERE s.id = ?"_L1;
constexpr auto kWhereKey = " WHERE s.name_key = ?"_L1;
constexpr auto kInWard =
    "s.id IN (SELECT street_id FROM street_wards WHERE ward_id = ? UNION SELECT street_id FROM doors WHERE ward_id = ?)"_L1;
constexpr auto kNamed = "(instr(s.name_key, ?) > 0 OR s.name LIKE ? ESCAPE '\\')"_L1;
constexpr auto kWithDoors = "EXISTS (SELECT 1 FROM doors d WHERE d.street_id = s.id)"_L1;
constexpr auto kInsertSql = R"(
INSERT INTO streets (id, name, name_key, locality, line, source, counted_doors) VALUES (?, ?, ?, ?, ?, ?, ?))"_L1;
constexpr auto kUpdateSql = R"(
UPDATE streets SET name = ?, name_key = ?, locality = ?, line = ?, source = ?, counted_doors = ? WHERE id = ?)"_L1;
constexpr auto kNameKeysSql = "SELECT DISTINCT name_key FROM streets"_L1;
constexpr auto kUseSql =
    "SELECT (SELECT count(*) FROM doors WHERE street_id = :id) + (SELECT count(*) FROM stages WHERE street_id = :id)"_L1;
constexpr auto kRemoveSql = "DELETE FROM streets WHERE id = ?"_L1;

constexpr auto kLinesSql = "SELECT id, line FROM streets WHERE line IS NOT NULL"_L1;
constexpr auto kDoorWardsSql =
    "SELECT DISTINCT street_id, ward_id FROM doors WHERE street_id IS NOT NULL AND ward_id IS NOT NULL"_L1;
constexpr auto kStreetWardsSql = "SELECT id, street_id, ward_id FROM street_wards"_L1;
constexpr auto kInsertWardSql = "INSERT INTO street_wards (id, street_id, ward_id) VALUES (?, ?, ?)"_L1;
constexpr auto kRemoveWardSql = "DELETE FROM street_wards WHERE id = ?"_L1;

Result<Street> toStreet(const Row &row)
{
    Street street{row.id<StreetId>(0), row.text(1),   row.text(2),           {},
                  row.text(3),         row.number(5), row.optionalNumber(4), {}};
    for (const QString &ward : row.text(6).split(u',', Qt::SkipEmptyParts))
        street.wards += WardId(ward.toLongLong());
    if (!row.isNull(7)) {
        ROSETTE_ASSIGN(MultiLine lines, Wkb::readLines(row.blob(7)));
        street.lines = std::move(lines.lines);
    }
    return street;
}

Result<QList<Street>> readAll(Statement &statement)
{
    QList<Street> streets;
    ROSETTE_CHECK(statement.forEach([&](const Row &row) -> Status {
        ROSETTE_ASSIGN(Street street, toStreet(row));
        streets += std::move(street);
        return {};
    }));
    return streets;
}

QVariant lineValue(const Street &street)
{
    return street.lines.isEmpty() ? QVariant(QMetaType(QMetaType::QByteArray))
                                  : QVariant(Wkb::write(MultiLine{street.lines}));
}

QString likePattern(QString text)
{
    text.replace(u"\\"_s, u"\\\\"_s).replace(u"%"_s, u"\\%"_s).replace(u"_"_s, u"\\_"_s);
    return u'%' + text + u'%';
}

using StreetWard = std::pair<qint64, qint64>;

Result<QSet<StreetWard>> wantedStreetWards(Connection &connection, const WardLocator &locator)
{
    QSet<StreetWard> wanted;
    ROSETTE_CHECK(Statement(connection, QString(kDoorWardsSql)).forEach([&](const Row &row) {
        wanted += {row.integer(0), row.integer(1)};
    }));
    if (locator.isEmpty())
        return wanted;
    ROSETTE_CHECK(Statement(connection, QString(kLinesSql)).forEach([&](const Row &row) -> Status {
        ROSETTE_ASSIGN(const MultiLine lines, Wkb::readLines(row.blob(1)));
        for (const Line &line : lines.lines) {
            for (const WardId ward : locator.wardsAlong(line))
                wanted += {row.integer(0), ward.value()};
        }
        return {};
    }));
    return wanted;
}

} // namespace

Result<QList<Street>> StreetRepository::list(Connection &connection, const StreetFilter &filter, bool hasLines)
{
    QStringList conditions;
    if (filter.ward.isValid())
        conditions += kInWard;
    if (!filter.text.isEmpty())
        conditions += kNamed;
    if (filter.isWithDoorsOnly)
        conditions += kWithDoors;
    QString sql = kSelectSql;
    if (!conditions.isEmpty())
        sql += u" WHERE "_s + conditions.join(" AND "_L1);
    sql += kOrder;

    Statement statement(connection, sql);
    statement.bindNext(hasLines);
    if (filter.ward.isValid())
        statement.bindNext(filter.ward).bindNext(filter.ward);
    if (!filter.text.isEmpty())
        statement.bindNext(StreetName::key(filter.text)).bindNext(likePattern(filter.text));
    return readAll(statement);
}

Result<QStringList> StreetRepository::nameKeys(Connection &connection)
{
    return Statement(connection, QString(kNameKeysSql)).list([](const Row &row) { return row.text(0); });
}

Result<std::optional<Street>> StreetRepository::find(Connection &connection, StreetId id)
{
    ROSETTE_ASSIGN(const QList<Street> streets,
                   readAll(Statement(connection, kSelectSql + kWhereId).bindAll(true, id)));
    return streets.isEmpty() ? std::optional<Street>() : streets.first();
}

Result<QList<Street>> StreetRepository::findByName(Connection &connection, const QString &name)
{
    return readAll(Statement(connection, kSelectSql + kWhereKey + kOrder).bindAll(true, StreetName::key(name)));
}

Result<StreetId> StreetRepository::findOrCreate(Connection &connection, const QString &name, WardId ward)
{
    ROSETTE_ASSIGN(const QList<Street> streets, findByName(connection, name));
    for (const Street &street : streets) {
        if (!ward.isValid() || street.wards.contains(ward))
            return street.id;
    }
    if (!streets.isEmpty())
        return streets.first().id;
    Street street;
    street.name = properCaseAddress(name);
    return insert(connection, street);
}

Result<StreetId> StreetRepository::insert(Connection &connection, const Street &street)
{
    const StreetId id = street.id.isValid() ? street.id : newId<StreetId>();
    ROSETTE_CHECK(Statement(connection, QString(kInsertSql))
                      .bindAll(id, street.name, StreetName::key(street.name), street.locality, lineValue(street),
                               street.source, street.countedDoors)
                      .run());
    return id;
}

Status StreetRepository::update(Connection &connection, const Street &street)
{
    return Statement(connection, QString(kUpdateSql))
        .bindAll(street.name, StreetName::key(street.name), street.locality, lineValue(street), street.source,
                 street.countedDoors, street.id)
        .run();
}

Result<bool> StreetRepository::isNeeded(Connection &connection, StreetId id)
{
    ROSETTE_ASSIGN(const qint64 uses, Statement(connection, QString(kUseSql)).bind(":id"_L1, id).scalar());
    return uses > 0;
}

Status StreetRepository::remove(Connection &connection, StreetId id)
{
    ROSETTE_ASSIGN(const bool isUsed, isNeeded(connection, id));
    if (isUsed) {
        return Error{ErrorCode::Conflict,
                     QCoreApplication::translate(
                         "StreetRepository",
                         "The street still has doors or is part of a round, so it was kept. Move those first."),
                     {}};
    }
    return Statement(connection, QString(kRemoveSql)).bindAll(id).run();
}

Status StreetRepository::updateWards(Connection &connection)
{
    ROSETTE_ASSIGN(const WardLocator locator, WardLocator::load(connection));
    ROSETTE_ASSIGN(QSet<StreetWard> wanted, wantedStreetWards(connection, locator));
    QList<qint64> superfluous;
    ROSETTE_CHECK(Statement(connection, QString(kStreetWardsSql)).forEach([&](const Row &row) {
        if (!wanted.remove({row.integer(1), row.integer(2)}))
            superfluous += row.integer(0);
    }));
    Statement remove(connection, QString(kRemoveWardSql));
    for (const qint64 id : superfluous)
        ROSETTE_CHECK(remove.bindAll(id).run());
    Statement insert(connection, QString(kInsertWardSql));
    for (const auto &[street, ward] : std::as_const(wanted))
        ROSETTE_CHECK(insert.bindAll(newIdValue(), street, ward).run());
    return {};
}

} // namespace rosette
