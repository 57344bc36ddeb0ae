#include "models/reports/shiftwork.h"

#include "models/people/person.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kByWardSql = R"(
SELECT coalesce(a.ward_id, p.ward_id, r.ward_id, 0), g.state, count(*),
       sum(strftime('%s', s.end_time) - strftime('%s', s.start_time)) / 60)"_L1;
constexpr auto kRowsSql = R"(
SELECT a.date, a.title, s.role, coalesce(p.name, nullif(a.place, ''), r.name, ''), w.forename, w.surname,
       (strftime('%s', s.end_time) - strftime('%s', s.start_time)) / 60, a.id)"_L1;
constexpr auto kFromSql = R"(
  FROM activities a JOIN shifts s ON s.activity_id = a.id JOIN assignments g ON g.shift_id = s.id
  JOIN volunteers h ON h.id = g.volunteer_id JOIN people w ON w.id = h.person_id
  LEFT JOIN pitches p ON p.id = a.pitch_id LEFT JOIN rounds r ON r.id = a.round_id
 WHERE a.date BETWEEN :first_day AND :last_day AND a.state <> 'cancelled' AND (a.constituency <> '') = :away
   AND (:volunteer IS NULL OR g.volunteer_id = :volunteer))"_L1;
constexpr auto kByWardEnd = " AND g.state IN ('attended', 'no-show') GROUP BY 1, 2"_L1;
constexpr auto kRowsEnd = R"(
   AND g.state = :state AND (:ward < 0 OR coalesce(a.ward_id, p.ward_id, r.ward_id, 0) = :ward)
 ORDER BY a.date DESC, s.start_time DESC, g.id DESC LIMIT :limit)"_L1;

WorkRow rowFrom(const Row &row, WorkFigure figure)
{
    WorkRow work;
    work.date = row.date(0);
    work.what = row.text(1) + u" · "_s + row.text(2);
    work.where = row.text(3);
    work.who = nameInWords(row.text(4), row.text(5));
    work.amount = figure == WorkFigure::Minutes ? row.number(6) : 1;
    work.kind = u"activity"_s;
    work.id = row.integer(7);
    return work;
}

} // namespace

Status addShiftWork(Connection &connection, const WorkScope &scope, WorkByWard &work)
{
    return scope.statement(connection, kByWardSql + kFromSql + kByWardEnd).forEach([&](const Row &row) {
        WorkFigures &ward = work[row.id<WardId>(0)];
        if (row.text(1) == "no-show"_L1) {
            ward[WorkFigure::NoShows] += row.number(2);
            return;
        }
        ward[WorkFigure::Shifts] += row.number(2);
        ward[WorkFigure::Minutes] += row.number(3);
    });
}

Result<QList<WorkRow>> shiftWorkRows(Connection &connection, const WorkScope &scope, WorkFigure figure, int limit)
{
    return scope.statement(connection, kRowsSql + kFromSql + kRowsEnd)
        .bind(":state"_L1, figure == WorkFigure::NoShows ? u"no-show"_s : u"attended"_s)
        .bind(":limit"_L1, limit)
        .list([figure](const Row &row) { return rowFrom(row, figure); });
}

} // namespace rosette
