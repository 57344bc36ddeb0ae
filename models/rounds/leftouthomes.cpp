#include "models/rounds/leftouthomes.h"

#include "models/store/idarray.h"
#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kOfSetSql = "SELECT door_id FROM left_out_homes WHERE round_set_id = ?"_L1;
constexpr auto kAddSql = R"(
INSERT INTO left_out_homes (id, round_set_id, door_id) VALUES (?, ?, ?) ON CONFLICT (round_set_id, door_id) DO NOTHING)"_L1;
constexpr auto kRemoveSql =
    "DELETE FROM left_out_homes WHERE round_set_id = ? AND door_id IN (SELECT value FROM json_each(?))"_L1;

} // namespace

Result<QSet<DoorId>> LeftOutHomes::of(Connection &connection, RoundSetId set)
{
    QSet<DoorId> homes;
    ROSETTE_CHECK(Statement(connection, QString(kOfSetSql)).bindAll(set).forEach([&](const Row &row) {
        homes.insert(row.id<DoorId>(0));
    }));
    return homes;
}

Status LeftOutHomes::add(Connection &connection, RoundSetId set, const QList<DoorId> &homes)
{
    Statement insert(connection, QString(kAddSql));
    for (const DoorId home : homes)
        ROSETTE_CHECK(insert.bindAll(newIdValue(), set, home).run());
    return {};
}

Status LeftOutHomes::remove(Connection &connection, RoundSetId set, const QList<DoorId> &homes)
{
    return Statement(connection, QString(kRemoveSql)).bindAll(set, idArray(homes)).run();
}

} // namespace rosette
