#include "models/output/calendarentry.h"

#include <tuple>

#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kListSql = R"(
SELECT uid, volunteer_id, activity_id, sequence, summary, place, date, start_time, end_time, is_cancelled
  FROM calendar_entries WHERE volunteer_id IS ? ORDER BY date, start_time, uid)"_L1;
constexpr auto kSaveSql = R"(
INSERT INTO calendar_entries (id, uid, volunteer_id, activity_id, sequence, summary, place, date, start_time, end_time, is_cancelled)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (uid) DO UPDATE SET activity_id = excluded.activity_id, sequence = excluded.sequence, summary = excluded.summary,
       place = excluded.place, date = excluded.date, start_time = excluded.start_time, end_time = excluded.end_time,
       is_cancelled = excluded.is_cancelled)"_L1;

CalendarEntry entryFrom(const Row &row)
{
    return {row.text(0),           row.id<VolunteerId>(1),
            row.id<ActivityId>(2), row.number(3),
            row.text(4),           row.text(5),
            row.date(6),           row.time(7),
            row.time(8),           row.boolean(9)};
}

} // namespace

bool CalendarEntry::saysTheSameAs(const CalendarEntry &other) const
{
    const auto words = [](const CalendarEntry &entry) {
        return std::tie(entry.summary, entry.place, entry.date, entry.start, entry.end, entry.isCancelled);
    };
    return words(*this) == words(other);
}

Result<QList<CalendarEntry>> CalendarEntryRepository::list(Connection &connection, VolunteerId volunteer)
{
    return Statement(connection, QString(kListSql)).bindAll(volunteer).list(entryFrom);
}

Status CalendarEntryRepository::save(Connection &connection, const CalendarEntry &entry)
{
    return Statement(connection, QString(kSaveSql))
        .bindAll(newIdValue(), entry.uid, entry.volunteer, entry.activity, entry.sequence, entry.summary, entry.place,
                 entry.date, entry.start, entry.end, entry.isCancelled)
        .run();
}

} // namespace rosette
