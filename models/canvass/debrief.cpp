#include "models/canvass/debrief.h"

#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

// A person spoken to twice at one session is one contact; somebody without a name counts as the door.
constexpr auto kSessionsSql = R"(
WITH chosen AS (
    SELECT a.id, a.title, a.date, a.start_time FROM activities a
     WHERE a.state <> 'cancelled' AND a.date <= ?
       AND (a.kind = 'canvass' OR EXISTS (SELECT 1 FROM conversations v WHERE v.activity_id = a.id AND v.is_corrected = 0))
     ORDER BY a.date DESC, a.start_time DESC, a.id DESC LIMIT ?),
talks AS (
    SELECT v.activity_id, v.door_id, coalesce(v.person_id, -v.door_id) AS who, v.id,
           v.outcome IN contact_outcomes AS is_contact
      FROM chosen h JOIN conversations v ON v.activity_id = h.id WHERE v.is_corrected = 0),
figures AS (
    SELECT activity_id, count(DISTINCT door_id) AS tried, count(DISTINCT CASE WHEN is_contact THEN door_id END) AS spoken,
           count(DISTINCT CASE WHEN is_contact THEN who END) AS contacts
      FROM talks GROUP BY activity_id),
asks AS (
    SELECT t.activity_id, count(*) AS made, sum(f.done_at IS NULL) AS open
      FROM talks t JOIN follow_ups f ON f.conversation_id = t.id GROUP BY t.activity_id)
SELECT h.id, h.title, h.date, coalesce(b.minutes, 0), coalesce(b.came_up, ''), coalesce(b.recorded_at, 0),
       coalesce(f.tried, 0), coalesce(f.spoken, 0), coalesce(f.contacts, 0), coalesce(s.made, 0), coalesce(s.open, 0)
  FROM chosen h
  LEFT JOIN figures f ON f.activity_id = h.id
  LEFT JOIN asks s ON s.activity_id = h.id
  LEFT JOIN debriefs b ON b.activity_id = h.id
 ORDER BY h.date DESC, h.start_time DESC, h.id DESC)"_L1;
constexpr auto kSaveSql = R"(
INSERT INTO debriefs (id, activity_id, minutes, came_up, recorded_at) VALUES (?, ?, ?, ?, ?)
ON CONFLICT (activity_id) DO UPDATE SET minutes = excluded.minutes, came_up = excluded.came_up, recorded_at = excluded.recorded_at)"_L1;

} // namespace

Result<QList<SessionFigures>> DebriefRepository::sessions(Connection &connection, QDate today, int limit)
{
    return Statement(connection, QString(kSessionsSql)).bindAll(today, limit).list([](const Row &row) {
        return SessionFigures{.debrief = {row.id<ActivityId>(0), row.number(3), row.text(4), row.integer(5)},
                              .title = row.text(1),
                              .date = row.date(2),
                              .doorsTried = row.number(6),
                              .doorsSpokenTo = row.number(7),
                              .contacts = row.number(8),
                              .asks = row.number(9),
                              .openAsks = row.number(10)};
    });
}

Status DebriefRepository::save(Connection &connection, const Debrief &debrief)
{
    return Statement(connection, QString(kSaveSql))
        .bindAll(newIdValue(), debrief.activity, debrief.minutes, debrief.cameUp, debrief.recordedAt)
        .run();
}

} // namespace rosette
