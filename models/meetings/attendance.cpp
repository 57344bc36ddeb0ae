#include "models/meetings/attendance.h"

#include <QCoreApplication>

#include "models/people/contactpoint.h"
#include "models/people/personrepository.h"
#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

// Who came; else who has a job there, who volunteers, and who came to a meeting in the year before.
constexpr auto kRollSql = R"(
WITH meeting AS (SELECT id, date FROM activities WHERE id = :meeting),
     earlier AS (SELECT t.person_id AS person, count(*) AS times FROM attendances t JOIN activities a ON a.id = t.activity_id, meeting m
                  WHERE a.date >= date(m.date, '-1 year') AND a.date < m.date AND a.state <> 'cancelled' GROUP BY 1),
     asked AS (SELECT DISTINCT v.person_id AS person FROM shifts s JOIN assignments g ON g.shift_id = s.id AND g.state NOT IN ('declined', 'no-show')
                 JOIN volunteers v ON v.id = g.volunteer_id WHERE s.activity_id = :meeting)
SELECT p.id, p.forename, p.surname, v.id, q.person IS NOT NULL, t.id IS NOT NULL, coalesce(e.times, 0)
  FROM people p
  LEFT JOIN attendances t ON t.person_id = p.id AND t.activity_id = :meeting
  LEFT JOIN volunteers v ON v.person_id = p.id
  LEFT JOIN earlier e ON e.person = p.id
  LEFT JOIN asked q ON q.person = p.id
 WHERE p.id IN (SELECT person_id FROM attendances WHERE activity_id = :meeting UNION SELECT person FROM asked
                UNION SELECT person_id FROM volunteers WHERE is_active = 1 UNION SELECT person FROM earlier)
   AND (t.id IS NOT NULL OR (p.is_do_not_contact = 0 AND p.is_deceased = 0 AND p.has_moved = 0))
 ORDER BY t.id IS NULL, q.person IS NULL, p.surname COLLATE NOCASE, p.forename COLLATE NOCASE, p.id)"_L1;
constexpr auto kCountsSql = "SELECT activity_id, count(*) FROM attendances GROUP BY activity_id"_L1;
constexpr auto kAddSql = "INSERT OR IGNORE INTO attendances (id, activity_id, person_id) VALUES (?, ?, ?)"_L1;
constexpr auto kTakeAwaySql = "DELETE FROM attendances WHERE activity_id = ? AND person_id = ?"_L1;

Status addContact(Connection &connection, PersonId person, const Newcomer &newcomer, qint64 nowMs)
{
    if (newcomer.contact.trimmed().isEmpty())
        return {};
    ContactPoint point{.person = person, .value = newcomer.contact.trimmed()};
    point.kind = point.value.contains(u'@') ? ContactKind::Email : ContactKind::Mobile;
    if (newcomer.hasAgreedToContact) {
        point.consent = Consent::Given;
        point.consentAt = nowMs;
        point.consentRecordedBy = QCoreApplication::translate("Attendance", "the list of a meeting");
    }
    ROSETTE_CHECK(ContactPointRepository::insert(connection, point));
    return {};
}

} // namespace

Result<QList<Attendee>> AttendanceRepository::roll(Connection &connection, ActivityId meeting)
{
    return Statement(connection, QString(kRollSql)).bind(":meeting"_L1, meeting).list([](const Row &row) {
        return Attendee{row.id<PersonId>(0),    nameInWords(row.text(1), row.text(2)),
                        row.id<VolunteerId>(3), row.boolean(4),
                        row.boolean(5),         row.number(6)};
    });
}

Result<QHash<ActivityId, int>> AttendanceRepository::counts(Connection &connection)
{
    QHash<ActivityId, int> counts;
    ROSETTE_CHECK(Statement(connection, QString(kCountsSql)).forEach([&](const Row &row) {
        counts.insert(row.id<ActivityId>(0), row.number(1));
    }));
    return counts;
}

Status AttendanceRepository::setPresent(Connection &connection, ActivityId meeting, PersonId person, bool isPresent)
{
    if (isPresent)
        return Statement(connection, QString(kAddSql)).bindAll(newIdValue(), meeting, person).run();
    return Statement(connection, QString(kTakeAwaySql)).bindAll(meeting, person).run();
}

Result<PersonId> AttendanceRepository::addNewcomer(Connection &connection, ActivityId meeting, const Newcomer &newcomer,
                                                   qint64 nowMs)
{
    const QString name = newcomer.name.simplified();
    if (name.isEmpty())
        return Error{ErrorCode::Invalid,
                     QCoreApplication::translate("Attendance", "What is the newcomer called? Type the name."),
                     {}};
    Person person{.forename = name.section(u' ', 0, -2), .surname = name.section(u' ', -1), .createdAt = nowMs};
    if (person.forename.isEmpty())
        std::swap(person.forename, person.surname);
    ROSETTE_ASSIGN(const PersonId id, PersonRepository::insert(connection, person));
    ROSETTE_CHECK(addContact(connection, id, newcomer, nowMs));
    ROSETTE_CHECK(setPresent(connection, meeting, id, true));
    return id;
}

} // namespace rosette
