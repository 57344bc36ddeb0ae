#include "models/canvass/canvassdoors.h"

#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kDoorsSql = "SELECT id, coalesce(ward_id, 0), coalesce(district_id, 0) FROM doors"_L1;
constexpr auto kElectorsSql = R"(
SELECT p.door_id, count(*) FROM people p JOIN registrations r ON r.id = p.registration_id AND r.is_current = 1
 WHERE p.door_id IS NOT NULL GROUP BY p.door_id)"_L1;
constexpr auto kVisitsSql = R"(
SELECT door_id, max(held_at),
       max(CASE WHEN outcome IN (SELECT key FROM codes WHERE kind = 'outcome' AND is_contact = 1) THEN held_at ELSE 0 END)
  FROM conversations WHERE is_corrected = 0 AND door_id IS NOT NULL GROUP BY door_id)"_L1;
constexpr auto kContactsSql = R"(
SELECT coalesce(door_id, 0), count(DISTINCT coalesce(person_id, -door_id)) FROM conversations
 WHERE is_corrected = 0 AND held_at >= ?
   AND outcome IN (SELECT key FROM codes WHERE kind = 'outcome' AND is_contact = 1)
 GROUP BY 1)"_L1;
// max(held_at) makes SQLite take the other columns from the newest event of each person.
constexpr auto kSupportSql = R"(
SELECT coalesce(n.door_id, 0), k.stance = 'for', n.at FROM
       (SELECT door_id, support, max(held_at) AS at FROM conversations
         WHERE is_corrected = 0 AND support <> '' AND person_id IS NOT NULL GROUP BY person_id) n
  JOIN codes k ON k.kind = 'support' AND k.key = n.support
 WHERE k.stance IN ('for', 'undecided'))"_L1;
constexpr auto kFollowUpsSql = R"(
SELECT coalesce(f.door_id, p.door_id, 0), count(*) FROM follow_ups f LEFT JOIN people p ON p.id = f.person_id
 WHERE f.done_at IS NULL AND f.due_on <> '' AND f.due_on <= ? GROUP BY 1)"_L1;

} // namespace

Result<CanvassDoors> CanvassDoors::load(Connection &connection, QDate since, QDate today)
{
    CanvassDoors doors;
    doors.m_since = FiguresPeriod{since, {}}.fromMs();
    ROSETTE_CHECK(doors.readDoors(connection));
    ROSETTE_CHECK(doors.readVisits(connection));
    ROSETTE_CHECK(doors.readContacts(connection));
    ROSETTE_CHECK(doors.readSupport(connection));
    ROSETTE_CHECK(doors.readFollowUps(connection, today));
    return doors;
}

Status CanvassDoors::readDoors(Connection &connection)
{
    ROSETTE_CHECK(Statement(connection, QString(kDoorsSql)).forEach([this](const Row &row) {
        m_doors.insert(row.id<DoorId>(0), {row.id<WardId>(1), row.id<DistrictId>(2)});
    }));
    return Statement(connection, QString(kElectorsSql)).forEach([this](const Row &row) {
        m_doors[row.id<DoorId>(0)].electors = row.number(1);
    });
}

Status CanvassDoors::readVisits(Connection &connection)
{
    return Statement(connection, QString(kVisitsSql)).forEach([this](const Row &row) {
        CanvassDoor &door = m_doors[row.id<DoorId>(0)];
        door.lastTriedAt = row.integer(1);
        door.lastContactAt = row.integer(2);
    });
}

Status CanvassDoors::readContacts(Connection &connection)
{
    return Statement(connection, QString(kContactsSql)).bindAll(m_since).forEach([this](const Row &row) {
        m_doors[row.id<DoorId>(0)].contacts = row.number(1);
    });
}

Status CanvassDoors::readSupport(Connection &connection)
{
    return Statement(connection, QString(kSupportSql)).forEach([this](const Row &row) {
        CanvassDoor &door = m_doors[row.id<DoorId>(0)];
        const bool isSince = row.integer(2) >= m_since;
        const bool isFor = row.boolean(1);
        door.supporters += isFor && isSince ? 1 : 0;
        door.undecided += !isFor && isSince ? 1 : 0;
        door.undecidedEver += isFor ? 0 : 1;
    });
}

Status CanvassDoors::readFollowUps(Connection &connection, QDate today)
{
    return Statement(connection, QString(kFollowUpsSql)).bindAll(today).forEach([this](const Row &row) {
        m_doors[row.id<DoorId>(0)].followUpsDue = row.number(1);
    });
}

void CanvassDoors::add(CanvassFigures &place, const CanvassDoor &door) const
{
    place.doors += door.electors > 0 ? 1 : 0;
    place.electors += door.electors;
    place.doorsTried += door.lastTriedAt > 0 && door.lastTriedAt >= m_since ? 1 : 0;
    place.doorsSpokenTo += door.lastContactAt > 0 && door.lastContactAt >= m_since ? 1 : 0;
    place.contacts += door.contacts;
    place.supporters += door.supporters;
    place.undecided += door.undecided;
    place.followUpsDue += door.followUpsDue;
    place.lastTriedAt = std::max(place.lastTriedAt, door.lastTriedAt);
}

void CanvassDoors::addTo(CanvassFigures &place, DoorId door) const
{
    const auto found = m_doors.constFind(door);
    if (found != m_doors.constEnd())
        add(place, *found);
}

CanvassFigures CanvassDoors::total() const
{
    CanvassFigures total;
    for (const CanvassDoor &door : m_doors)
        add(total, door);
    return total;
}

QHash<WardId, CanvassFigures> CanvassDoors::byWard() const
{
    QHash<WardId, CanvassFigures> wards;
    for (const CanvassDoor &door : m_doors)
        add(wards[door.ward], door);
    return wards;
}

QHash<DistrictId, CanvassFigures> CanvassDoors::byDistrict() const
{
    QHash<DistrictId, CanvassFigures> districts;
    for (const CanvassDoor &door : m_doors)
        add(districts[door.district], door);
    return districts;
}

} // namespace rosette
