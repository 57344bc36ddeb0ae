#include "models/tracks/walk.h"

#include <QCoreApplication>

#include "models/geo/geometrycodec.h"
#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kListSql = R"(
SELECT w.id, w.round_id, w.volunteer_id, w.walked_on, w.metres, w.track IS NOT NULL,
       trim(coalesce(p.forename || ' ' || p.surname, '')), (SELECT count(*) FROM walked_doors d WHERE d.walk_id = w.id)
  FROM walks w
  LEFT JOIN volunteers v ON v.id = w.volunteer_id
  LEFT JOIN people p ON p.id = v.person_id
 WHERE w.round_id = ?
 ORDER BY w.walked_on DESC, w.id DESC)"_L1;
constexpr auto kDoorsSql = "SELECT door_id FROM walked_doors WHERE walk_id = ? ORDER BY id"_L1;
constexpr auto kTrackSql = "SELECT track FROM walks WHERE id = ? AND track IS NOT NULL"_L1;
constexpr auto kInsertSql = R"(
INSERT INTO walks (id, round_id, volunteer_id, walked_on, metres, track, created_at) VALUES (?, ?, ?, ?, ?, ?, ?))"_L1;
constexpr auto kInsertDoorSql = "INSERT INTO walked_doors (id, walk_id, door_id) VALUES (?, ?, ?)"_L1;
constexpr auto kForgetSql = "UPDATE walks SET track = NULL WHERE id = ?"_L1;
constexpr auto kRemoveSql = "DELETE FROM walks WHERE id = ?"_L1;

QString tr(const char *text) { return QCoreApplication::translate("Walk", text); }

Walk toWalk(const Row &row)
{
    return {.id = row.id<WalkId>(0),
            .round = row.id<RoundId>(1),
            .walker = row.id<VolunteerId>(2),
            .walkedOn = row.date(3),
            .metres = row.real(4),
            .walkerName = row.text(6),
            .doors = row.number(7),
            .hasTrack = row.boolean(5)};
}

Status validate(const Walk &walk, const QList<DoorId> &doors, QDate today)
{
    if (!walk.round)
        return Error{ErrorCode::Invalid, tr("Say which round was walked."), {}};
    if (!walk.walkedOn.isValid())
        return Error{ErrorCode::Invalid, tr("Say on which day it was walked."), {}};
    if (walk.walkedOn > today)
        return Error{ErrorCode::Invalid, tr("This day has not come yet: only what was walked is recorded."), {}};
    if (doors.isEmpty())
        return Error{ErrorCode::Invalid, tr("Nothing of the round is ticked: tick what was walked."), {}};
    return {};
}

} // namespace

Result<QList<Walk>> WalkRepository::list(Connection &connection, RoundId round)
{
    return Statement(connection, QString(kListSql)).bindAll(round).list(toWalk);
}

Result<QList<DoorId>> WalkRepository::doorsOf(Connection &connection, WalkId id)
{
    return Statement(connection, QString(kDoorsSql)).bindAll(id).list([](const Row &row) { return row.id<DoorId>(0); });
}

Result<MultiLine> WalkRepository::trackOf(Connection &connection, WalkId id)
{
    ROSETTE_ASSIGN(const auto bytes, Statement(connection, QString(kTrackSql)).bindAll(id).first([](const Row &row) {
        return row.blob(0);
    }));
    return bytes ? GeometryCodec::decodeLines(*bytes) : Result<MultiLine>(MultiLine());
}

Result<WalkId> WalkRepository::insert(Connection &connection, const Walk &walk, const QList<DoorId> &doors, QDate today,
                                      qint64 nowMs)
{
    ROSETTE_CHECK(validate(walk, doors, today));
    const WalkId id = walk.id ? walk.id : newId<WalkId>();
    const auto track = walk.track.isEmpty() ? std::nullopt : std::optional(GeometryCodec::encode(walk.track));
    ROSETTE_CHECK(
        Statement(connection, QString(kInsertSql))
            .bindAll(id, walk.round, walk.walker, walk.walkedOn, qint64(std::llround(walk.metres)), track, nowMs)
            .run());
    Statement insertDoor(connection, QString(kInsertDoorSql));
    for (const DoorId door : doors)
        ROSETTE_CHECK(insertDoor.bindAll(newIdValue(), id, door).run());
    return id;
}

Status WalkRepository::forgetTrack(Connection &connection, WalkId id)
{
    return Statement(connection, QString(kForgetSql)).bindAll(id).run();
}

Status WalkRepository::remove(Connection &connection, WalkId id)
{
    return Statement(connection, QString(kRemoveSql)).bindAll(id).run();
}

} // namespace rosette
