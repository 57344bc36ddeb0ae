#include "models/rounds/stage.h"

#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kSelectSql = R"(
SELECT t.id, t.round_id, t.position, t.street_id, t.ward_id, t.building, t.from_number, t.to_number, t.parity, t.direction, s.name
  FROM stages t JOIN streets s ON s.id = t.street_id)"_L1;
constexpr auto kOfRoundSql = " WHERE t.round_id = ? ORDER BY t.position"_L1;
constexpr auto kOfSetSql = R"(
  JOIN rounds r ON r.id = t.round_id WHERE (:set IS NULL OR r.round_set_id = :set) ORDER BY t.round_id, t.position)"_L1;
constexpr auto kRemoveSql = "DELETE FROM stages WHERE round_id = ?"_L1;
constexpr auto kInsertSql = R"(
INSERT INTO stages (id, round_id, position, street_id, ward_id, building, from_number, to_number, parity, direction)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?))"_L1;

QString toText(Parity parity)
{
    switch (parity) {
    case Parity::All:
        return u"all"_s;
    case Parity::Odds:
        return u"odds"_s;
    case Parity::Evens:
        return u"evens"_s;
    }
    return {};
}

Parity parityFrom(const QString &text)
{
    if (text == "odds"_L1)
        return Parity::Odds;
    return text == "evens"_L1 ? Parity::Evens : Parity::All;
}

Stage toStage(const Row &row)
{
    return Stage{row.id<StageId>(0), row.id<RoundId>(1), row.number(2), row.id<StreetId>(3), row.id<WardId>(4), row.text(5),
                 row.text(6), row.text(7), parityFrom(row.text(8)),
                 row.text(9) == "down"_L1 ? WalkingDirection::Down : WalkingDirection::Up, row.text(10)};
}

} // namespace

Stage Stage::reversed() const
{
    Stage stage = *this;
    std::swap(stage.from, stage.to);
    stage.direction = direction == WalkingDirection::Up ? WalkingDirection::Down : WalkingDirection::Up;
    return stage;
}

Result<QList<Stage>> StageRepository::listOf(Connection &connection, RoundId round)
{
    return Statement(connection, QString(kSelectSql) + QString(kOfRoundSql)).bindAll(round).list(toStage);
}

Result<QList<Stage>> StageRepository::listOf(Connection &connection, RoundSetId set)
{
    return Statement(connection, QString(kSelectSql) + QString(kOfSetSql)).bind(":set"_L1, set).list(toStage);
}

Status StageRepository::replace(Connection &connection, RoundId round, const QList<Stage> &stages)
{
    ROSETTE_CHECK(Statement(connection, QString(kRemoveSql)).bindAll(round).run());
    Statement insert(connection, QString(kInsertSql));
    int position = 0;
    for (const Stage &stage : stages) {
        const QString direction = stage.direction == WalkingDirection::Down ? u"down"_s : u"up"_s;
        ROSETTE_CHECK(insert.bindAll(newId<StageId>(), round, ++position, stage.street, stage.ward, stage.building, stage.from, stage.to,
                                     toText(stage.parity), direction).run());
    }
    return {};
}

} // namespace rosette
