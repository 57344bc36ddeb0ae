#include "models/activities/assignmentrepository.h"

#include <QCoreApplication>

#include "models/base/clock.h"
#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kSelectSql = R"(
SELECT g.id, g.shift_id, g.volunteer_id, trim(p.forename || ' ' || p.surname), g.state, g.is_locked, g.reason, g.created_at
  FROM assignments g
  JOIN shifts s ON s.id = g.shift_id
  JOIN activities a ON a.id = s.activity_id
  JOIN volunteers v ON v.id = g.volunteer_id
  JOIN people p ON p.id = v.person_id)"_L1;
constexpr auto kOfShiftSql = " WHERE g.shift_id = ? ORDER BY g.created_at, g.id"_L1;
constexpr auto kOfActivitySql = " WHERE s.activity_id = ? ORDER BY s.start_time, g.created_at, g.id"_L1;
constexpr auto kBetweenSql =
    " WHERE a.date BETWEEN ? AND ? AND a.state <> 'cancelled' ORDER BY a.date, s.start_time, g.created_at, g.id"_L1;
constexpr auto kOfVolunteerSql = " WHERE g.volunteer_id = ? ORDER BY a.date, s.start_time, g.id"_L1;
constexpr auto kFindSql = " WHERE g.id = ?"_L1;
constexpr auto kMobilesSql = R"(
SELECT v.id, (SELECT value FROM contact_points WHERE person_id = v.person_id AND kind = 'mobile' ORDER BY id LIMIT 1)
  FROM volunteers v
 WHERE v.id IN (SELECT g.volunteer_id FROM assignments g JOIN shifts s ON s.id = g.shift_id WHERE s.activity_id = ?))"_L1;
constexpr auto kIsOnShiftSql = "SELECT count(*) FROM assignments WHERE shift_id = ? AND volunteer_id = ?"_L1;
constexpr auto kInsertSql = R"(
INSERT INTO assignments (id, shift_id, volunteer_id, state, is_locked, reason, created_at) VALUES (?, ?, ?, ?, ?, ?, ?))"_L1;
constexpr auto kUpdateSql = "UPDATE assignments SET state = ?, is_locked = ?, reason = ? WHERE id = ?"_L1;
constexpr auto kRemoveSql = "DELETE FROM assignments WHERE id = ?"_L1;

QString tr(const char *text) { return QCoreApplication::translate("AssignmentRepository", text); }

Assignment assignmentFrom(const Row &row)
{
    return {row.id<AssignmentId>(0),
            row.id<ShiftId>(1),
            row.id<VolunteerId>(2),
            row.text(3),
            assignmentStateFromKey(row.text(4)),
            row.boolean(5),
            row.text(6),
            row.integer(7)};
}

} // namespace

Result<QList<Assignment>> AssignmentRepository::list(Connection &connection, ShiftId shift)
{
    return Statement(connection, kSelectSql + kOfShiftSql).bindAll(shift).list(assignmentFrom);
}

Result<QList<Assignment>> AssignmentRepository::listOfActivity(Connection &connection, ActivityId activity)
{
    return Statement(connection, kSelectSql + kOfActivitySql).bindAll(activity).list(assignmentFrom);
}

Result<QList<Assignment>> AssignmentRepository::listBetween(Connection &connection, QDate from, QDate to)
{
    return Statement(connection, kSelectSql + kBetweenSql).bindAll(from, to).list(assignmentFrom);
}

Result<QList<Assignment>> AssignmentRepository::listOfVolunteer(Connection &connection, VolunteerId volunteer)
{
    return Statement(connection, kSelectSql + kOfVolunteerSql).bindAll(volunteer).list(assignmentFrom);
}

Result<QHash<VolunteerId, QString>> AssignmentRepository::mobilesOf(Connection &connection, ActivityId activity)
{
    QHash<VolunteerId, QString> mobiles;
    ROSETTE_CHECK(Statement(connection, QString(kMobilesSql)).bindAll(activity).forEach([&](const Row &row) {
        if (const QString mobile = row.text(1); !mobile.isEmpty())
            mobiles.insert(row.id<VolunteerId>(0), mobile);
    }));
    return mobiles;
}

Result<Assignment> AssignmentRepository::find(Connection &connection, AssignmentId id)
{
    ROSETTE_ASSIGN(const auto found, Statement(connection, kSelectSql + kFindSql).bindAll(id).first(assignmentFrom));
    if (!found)
        return Error{ErrorCode::NotFound, tr("This person is no longer on the shift."), {}};
    return *found;
}

Result<AssignmentId> AssignmentRepository::insert(Connection &connection, Assignment g)
{
    ROSETTE_ASSIGN(const qint64 known,
                   Statement(connection, QString(kIsOnShiftSql)).bindAll(g.shift, g.volunteer).scalar());
    if (known > 0)
        return Error{ErrorCode::Conflict, tr("This person is on the shift already."), {}};
    if (!g.id)
        g.id = newId<AssignmentId>();
    if (g.createdAtMs == 0)
        g.createdAtMs = SystemClock::instance().nowMs();
    ROSETTE_CHECK(Statement(connection, QString(kInsertSql))
                      .bindAll(g.id, g.shift, g.volunteer, toKey(g.state), g.isLocked, g.reason, g.createdAtMs)
                      .run());
    return g.id;
}

Status AssignmentRepository::update(Connection &connection, const Assignment &g)
{
    return Statement(connection, QString(kUpdateSql)).bindAll(toKey(g.state), g.isLocked, g.reason, g.id).run();
}

Status AssignmentRepository::remove(Connection &connection, AssignmentId id)
{
    return Statement(connection, QString(kRemoveSql)).bindAll(id).run();
}

} // namespace rosette
