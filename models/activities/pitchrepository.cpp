#include "models/activities/pitchrepository.h"

#include <QCoreApplication>

#include "models/places/wardlocator.h"
#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kSelectSql = R"(
SELECT p.id, p.name, p.ward_id, w.name, p.lon, p.lat, p.landowner, p.permission, p.permission_reference, p.permission_expires_on,
       p.notice_days, p.council_permission, p.council_reference, p.council_expires_on, p.council_notice_days, p.insurance_pounds,
       p.market_days, p.busiest, p.note, (SELECT count(*) FROM pitch_papers pp WHERE pp.pitch_id = p.id),
       (SELECT count(*) FROM activities a WHERE a.pitch_id = p.id AND a.state <> 'cancelled'),
       (SELECT max(a.date) FROM activities a WHERE a.pitch_id = p.id AND a.state <> 'cancelled')
  FROM pitches p LEFT JOIN wards w ON w.id = p.ward_id)"_L1;
constexpr auto kNextStallSql =
    "SELECT min(date) FROM activities WHERE pitch_id = ? AND state <> 'cancelled' AND date >= ?"_L1;
constexpr auto kListSql = " ORDER BY p.name COLLATE NOCASE, p.id"_L1;
constexpr auto kFindSql = " WHERE p.id = ?"_L1;
constexpr auto kInsertSql = R"(
INSERT INTO pitches (name, ward_id, lon, lat, landowner, permission, permission_reference, permission_expires_on, notice_days,
       council_permission, council_reference, council_expires_on, council_notice_days, insurance_pounds, market_days, busiest, note, id)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))"_L1;
constexpr auto kUpdateSql = R"(
UPDATE pitches SET name = ?, ward_id = ?, lon = ?, lat = ?, landowner = ?, permission = ?, permission_reference = ?, permission_expires_on = ?,
       notice_days = ?, council_permission = ?, council_reference = ?, council_expires_on = ?, council_notice_days = ?,
       insurance_pounds = ?, market_days = ?, busiest = ?, note = ? WHERE id = ?)"_L1;
constexpr auto kKeepPlaceSql = R"(
UPDATE activities SET place = (SELECT name FROM pitches WHERE id = :pitch), lon = coalesce(lon, (SELECT lon FROM pitches WHERE id = :pitch)),
       lat = coalesce(lat, (SELECT lat FROM pitches WHERE id = :pitch)), pitch_id = NULL WHERE pitch_id = :pitch)"_L1;
constexpr auto kRemoveSql = "DELETE FROM pitches WHERE id = ?"_L1;

QString tr(const char *text) { return QCoreApplication::translate("PitchRepository", text); }

Pitch pitchFrom(const Row &row)
{
    Pitch p;
    p.id = row.id<PitchId>(0);
    p.name = row.text(1);
    p.ward = row.id<WardId>(2);
    p.wardName = row.text(3);
    if (!row.isNull(4))
        p.point = LonLat{row.real(4), row.real(5)};
    p.landowner = row.text(6);
    p.permission = permissionFromKey(row.text(7));
    p.permissionReference = row.text(8);
    p.permissionExpiresOn = row.date(9);
    p.noticeDays = row.optionalNumber(10);
    p.councilPermission = permissionFromKey(row.text(11));
    p.councilReference = row.text(12);
    p.councilExpiresOn = row.date(13);
    p.councilNoticeDays = row.optionalNumber(14);
    p.insurancePounds = row.number(15);
    p.marketDays = row.number(16);
    p.busiest = row.text(17);
    p.note = row.text(18);
    p.papers = row.number(19);
    p.stalls = row.number(20);
    p.lastStallOn = row.date(21);
    return p;
}

std::optional<double> lonOf(const Pitch &p) { return p.point ? std::optional(p.point->lon) : std::nullopt; }
std::optional<double> latOf(const Pitch &p) { return p.point ? std::optional(p.point->lat) : std::nullopt; }

/// A pitch without a ward belongs to the one that it stands in.
Status findWard(Connection &connection, Pitch &pitch)
{
    if (pitch.ward || !pitch.point)
        return {};
    ROSETTE_ASSIGN(const WardLocator wards, WardLocator::load(connection));
    pitch.ward = wards.wardAt(*pitch.point);
    return {};
}

/// Both statements name the columns in this order, the id last.
Status write(Connection &connection, QLatin1String sql, const Pitch &p)
{
    return Statement(connection, QString(sql))
        .bindAll(p.name.simplified(), p.ward, lonOf(p), latOf(p), p.landowner, toKey(p.permission),
                 p.permissionReference, p.permissionExpiresOn, p.noticeDays, toKey(p.councilPermission),
                 p.councilReference, p.councilExpiresOn, p.councilNoticeDays, p.insurancePounds, p.marketDays,
                 p.busiest, p.note, p.id)
        .run();
}

Status validate(Connection &connection, const Pitch &pitch)
{
    if (pitch.name.trimmed().isEmpty())
        return Error{ErrorCode::Invalid, tr("A pitch needs a name, such as “Kentish Town station”."), {}};
    if (pitch.point && !isOnEarth(*pitch.point))
        return Error{
            ErrorCode::Invalid,
            tr("The place of “%1” lies outside the map: longitude comes first, then latitude.").arg(pitch.name),
            {}};
    if (std::min(pitch.noticeDays.value_or(0), pitch.councilNoticeDays.value_or(0)) < 0)
        return Error{ErrorCode::Invalid, tr("The days of notice for “%1” cannot be below 0.").arg(pitch.name), {}};
    if (pitch.insurancePounds < 0)
        return Error{ErrorCode::Invalid, tr("The cover for “%1” cannot be below 0.").arg(pitch.name), {}};
    ROSETTE_ASSIGN(const auto other, PitchRepository::findByName(connection, pitch.name));
    if (other && other->id != pitch.id)
        return Error{
            ErrorCode::Conflict,
            tr("There is a pitch called “%1” already. Choose it, or give this one another name.").arg(other->name),
            {}};
    return {};
}

} // namespace

Result<QList<Pitch>> PitchRepository::list(Connection &connection)
{
    return Statement(connection, kSelectSql + kListSql).list(pitchFrom);
}

Result<Pitch> PitchRepository::find(Connection &connection, PitchId id)
{
    ROSETTE_ASSIGN(const auto found, Statement(connection, kSelectSql + kFindSql).bindAll(id).first(pitchFrom));
    if (!found)
        return Error{ErrorCode::NotFound, tr("This pitch is no longer in the campaign."), {}};
    return *found;
}

Result<std::optional<Pitch>> PitchRepository::findByName(Connection &connection, const QString &name)
{
    ROSETTE_ASSIGN(const QList<Pitch> pitches, list(connection));
    const QString wanted = name.simplified();
    for (const Pitch &pitch : pitches) {
        if (pitch.name.compare(wanted, Qt::CaseInsensitive) == 0)
            return std::optional(pitch);
    }
    return std::optional<Pitch>();
}

Result<QDate> PitchRepository::nextStallOn(Connection &connection, PitchId id, QDate today)
{
    ROSETTE_ASSIGN(const auto found,
                   Statement(connection, QString(kNextStallSql)).bindAll(id, today).first([](const Row &row) {
                       return row.date(0);
                   }));
    return found.value_or(QDate());
}

Result<PitchId> PitchRepository::insert(Connection &connection, Pitch p)
{
    ROSETTE_CHECK(validate(connection, p));
    if (!p.id)
        p.id = newId<PitchId>();
    ROSETTE_CHECK(findWard(connection, p));
    ROSETTE_CHECK(write(connection, kInsertSql, p));
    return p.id;
}

Status PitchRepository::update(Connection &connection, Pitch p)
{
    ROSETTE_CHECK(validate(connection, p));
    ROSETTE_CHECK(findWard(connection, p));
    return write(connection, kUpdateSql, p);
}

Status PitchRepository::remove(Connection &connection, PitchId id)
{
    ROSETTE_CHECK(Statement(connection, QString(kKeepPlaceSql)).bind(":pitch"_L1, id).run());
    return Statement(connection, QString(kRemoveSql)).bindAll(id).run();
}

} // namespace rosette
