#include "models/activities/kit.h"

#include <QCoreApplication>

#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kSelectSql = R"(
SELECT k.id, k.name, k.quantity, k.lifters, k.holder_volunteer_id, trim(coalesce(p.forename, '') || ' ' || coalesce(p.surname, '')), k.note,
       k.kept_at, k.held_since
  FROM kit k LEFT JOIN volunteers v ON v.id = k.holder_volunteer_id LEFT JOIN people p ON p.id = v.person_id)"_L1;
constexpr auto kListSql = " ORDER BY k.name COLLATE NOCASE, k.id"_L1;
constexpr auto kFindSql = " WHERE k.id = ?"_L1;
constexpr auto kInsertSql =
    "INSERT INTO kit (name, quantity, lifters, holder_volunteer_id, note, kept_at, held_since, id) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_L1;
constexpr auto kUpdateSql =
    "UPDATE kit SET name = ?, quantity = ?, lifters = ?, holder_volunteer_id = ?, note = ?, kept_at = ?, held_since = ? WHERE id = ?"_L1;
constexpr auto kRemoveSql = "DELETE FROM kit WHERE id = ?"_L1;
constexpr auto kOutingsSql = R"(
SELECT a.id, a.title, a.date, trim(coalesce(p.forename, '') || ' ' || coalesce(p.surname, ''))
  FROM activity_kit ak
  JOIN activities a ON a.id = ak.activity_id
  JOIN kit k ON k.id = ak.kit_id
  LEFT JOIN volunteers v ON v.id = coalesce(ak.bringer_volunteer_id, k.holder_volunteer_id)
  LEFT JOIN people p ON p.id = v.person_id
 WHERE ak.kit_id = ? AND a.date >= ? AND a.state <> 'cancelled' ORDER BY a.date, a.start_time, a.id)"_L1;
constexpr auto kPackedSql = R"(
SELECT k.id, k.name, k.lifters, ak.bringer_volunteer_id, trim(coalesce(p.forename, '') || ' ' || coalesce(p.surname, '')),
       trim(coalesce(hp.forename, '') || ' ' || coalesce(hp.surname, '')), k.kept_at
  FROM activity_kit ak
  JOIN kit k ON k.id = ak.kit_id
  LEFT JOIN volunteers v ON v.id = coalesce(ak.bringer_volunteer_id, k.holder_volunteer_id)
  LEFT JOIN people p ON p.id = v.person_id
  LEFT JOIN volunteers h ON h.id = k.holder_volunteer_id
  LEFT JOIN people hp ON hp.id = h.person_id
 WHERE ak.activity_id = ? ORDER BY k.name COLLATE NOCASE, k.id)"_L1;
constexpr auto kPackedBetweenSql = R"(
SELECT ak.activity_id, k.id, k.name, k.quantity
  FROM activities a JOIN activity_kit ak ON ak.activity_id = a.id JOIN kit k ON k.id = ak.kit_id
 WHERE a.date BETWEEN ? AND ? ORDER BY k.name COLLATE NOCASE, k.id, a.date, a.start_time, a.id)"_L1;
constexpr auto kPackSql = R"(
INSERT INTO activity_kit (id, activity_id, kit_id, bringer_volunteer_id) VALUES (?, ?, ?, ?)
    ON CONFLICT (activity_id, kit_id) DO UPDATE SET bringer_volunteer_id = excluded.bringer_volunteer_id)"_L1;
constexpr auto kUnpackSql = "DELETE FROM activity_kit WHERE activity_id = ? AND kit_id = ?"_L1;

QString tr(const char *text) { return QCoreApplication::translate("KitRepository", text); }

Kit kitFrom(const Row &row)
{
    return {.id = row.id<KitId>(0),
            .name = row.text(1),
            .quantity = row.number(2),
            .lifters = row.number(3),
            .holder = row.id<VolunteerId>(4),
            .holderName = row.text(5),
            .keptAt = row.text(7),
            .heldSince = row.date(8),
            .note = row.text(6)};
}

Status validate(const Kit &kit)
{
    if (kit.name.trimmed().isEmpty())
        return Error{ErrorCode::Invalid, tr("Kit needs a name, such as “Gazebo”."), {}};
    if (kit.quantity < 1)
        return Error{ErrorCode::Invalid, tr("There must be at least one of “%1”.").arg(kit.name), {}};
    if (kit.lifters < 1)
        return Error{ErrorCode::Invalid, tr("Somebody must carry “%1”: at least one person.").arg(kit.name), {}};
    return {};
}

/// Both statements name the columns in this order, the id last.
Status write(Connection &connection, QLatin1String sql, const Kit &kit)
{
    return Statement(connection, QString(sql))
        .bindAll(kit.name.simplified(), kit.quantity, kit.lifters, kit.holder, kit.note, kit.keptAt, kit.heldSince,
                 kit.id)
        .run();
}

} // namespace

Result<QList<Kit>> KitRepository::list(Connection &connection)
{
    return Statement(connection, kSelectSql + kListSql).list(kitFrom);
}

Result<Kit> KitRepository::find(Connection &connection, KitId id)
{
    ROSETTE_ASSIGN(const auto found, Statement(connection, kSelectSql + kFindSql).bindAll(id).first(kitFrom));
    if (!found)
        return Error{ErrorCode::NotFound, tr("This kit is no longer in the campaign."), {}};
    return *found;
}

Result<KitId> KitRepository::insert(Connection &connection, Kit kit)
{
    ROSETTE_CHECK(validate(kit));
    if (!kit.id)
        kit.id = newId<KitId>();
    ROSETTE_CHECK(write(connection, kInsertSql, kit));
    return kit.id;
}

Status KitRepository::update(Connection &connection, const Kit &kit)
{
    ROSETTE_CHECK(validate(kit));
    return write(connection, kUpdateSql, kit);
}

Status KitRepository::remove(Connection &connection, KitId id)
{
    return Statement(connection, QString(kRemoveSql)).bindAll(id).run();
}

Result<QList<KitOuting>> KitRepository::outings(Connection &connection, KitId id, QDate from)
{
    return Statement(connection, QString(kOutingsSql)).bindAll(id, from).list([](const Row &row) {
        return KitOuting{row.id<ActivityId>(0), row.text(1), row.date(2), row.text(3)};
    });
}

Result<QList<PackedKit>> PackingListRepository::list(Connection &connection, ActivityId activity)
{
    return Statement(connection, QString(kPackedSql)).bindAll(activity).list([](const Row &row) {
        return PackedKit{row.id<KitId>(0), row.text(1), row.number(2), row.id<VolunteerId>(3),
                         row.text(4),      row.text(5), row.text(6)};
    });
}

Result<QList<PackedThing>> PackingListRepository::listBetween(Connection &connection, QDate from, QDate to)
{
    return Statement(connection, QString(kPackedBetweenSql)).bindAll(from, to).list([](const Row &row) {
        return PackedThing{row.id<ActivityId>(0), row.id<KitId>(1), row.text(2), row.number(3)};
    });
}

Status PackingListRepository::save(Connection &connection, ActivityId activity, KitId kit, VolunteerId bringer)
{
    return Statement(connection, QString(kPackSql)).bindAll(newIdValue(), activity, kit, bringer).run();
}

Status PackingListRepository::remove(Connection &connection, ActivityId activity, KitId kit)
{
    return Statement(connection, QString(kUnpackSql)).bindAll(activity, kit).run();
}

} // namespace rosette
