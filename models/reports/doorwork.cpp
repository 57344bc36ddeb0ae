#include "models/reports/doorwork.h"

#include <QDateTime>

#include "models/people/person.h"
#include "models/places/dooraddress.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kByWardSql = R"(
SELECT coalesce(d.ward_id, 0), count(DISTINCT v.door_id),
       count(DISTINCT CASE WHEN v.outcome IN contact_outcomes THEN coalesce(v.person_id, -v.door_id) END)
  FROM conversations v LEFT JOIN activities a ON a.id = v.activity_id LEFT JOIN doors d ON d.id = v.door_id)"_L1;
// max(held_at) makes SQLite take the other columns from the newest event of each group.
constexpr auto kRowsSql = R"(
SELECT max(v.held_at), v.door_id, v.person_id, coalesce(d.flat, ''), coalesce(d.building, ''), coalesce(d.number, ''),
       coalesce(s.name, ''), coalesce(d.address_text, ''), coalesce(p.forename, ''), coalesce(p.surname, ''),
       coalesce(k.label, v.outcome), coalesce(w.forename, ''), coalesce(w.surname, ''), h.id
  FROM conversations v
  LEFT JOIN activities a ON a.id = v.activity_id
  LEFT JOIN doors d ON d.id = v.door_id
  LEFT JOIN streets s ON s.id = d.street_id
  LEFT JOIN people p ON p.id = v.person_id
  LEFT JOIN codes k ON k.kind = 'outcome' AND k.key = v.outcome
  LEFT JOIN volunteers h ON h.id = v.volunteer_id
  LEFT JOIN people w ON w.id = h.person_id)"_L1;
constexpr auto kWhereSql = R"(
 WHERE v.held_at >= :start_ms AND v.held_at < :end_ms AND v.is_corrected = 0 AND :away = 0
   AND (:volunteer IS NULL OR v.volunteer_id = :volunteer) AND (a.id IS NULL OR (a.kind <> 'stall' AND a.constituency = '')))"_L1;
constexpr auto kByWardEnd = " GROUP BY 1"_L1;
constexpr auto kDoorRowsEnd = R"(
   AND v.door_id IS NOT NULL AND (:ward < 0 OR coalesce(d.ward_id, 0) = :ward)
 GROUP BY v.door_id ORDER BY 1 DESC LIMIT :limit)"_L1;
constexpr auto kPersonRowsEnd = R"(
   AND v.outcome IN contact_outcomes AND (:ward < 0 OR coalesce(d.ward_id, 0) = :ward)
 GROUP BY coalesce(d.ward_id, 0), coalesce(v.person_id, -v.door_id) ORDER BY 1 DESC LIMIT :limit)"_L1;

WorkRow rowFrom(const Row &row, bool isOfPerson)
{
    const bool hasPerson = isOfPerson && !row.isNull(2);
    WorkRow work;
    work.date = QDateTime::fromMSecsSinceEpoch(row.integer(0)).date();
    work.what = hasPerson ? nameInWords(row.text(8), row.text(9)) + u" · "_s + row.text(10) : row.text(10);
    work.where = doorLabelFrom(row, 3);
    work.who = row.isNull(13) ? QString() : nameInWords(row.text(11), row.text(12));
    work.amount = 1;
    work.kind = hasPerson ? u"person"_s : u"door"_s;
    work.id = row.integer(hasPerson ? 2 : 1);
    return work;
}

} // namespace

Status addDoorWork(Connection &connection, const WorkScope &scope, WorkByWard &work)
{
    return scope.statement(connection, kByWardSql + kWhereSql + kByWardEnd).forEach([&](const Row &row) {
        WorkFigures &ward = work[row.id<WardId>(0)];
        ward[WorkFigure::Doors] += row.number(1);
        ward[WorkFigure::Conversations] += row.number(2);
    });
}

Result<QList<WorkRow>> doorWorkRows(Connection &connection, const WorkScope &scope, WorkFigure figure, int limit)
{
    const bool isOfPeople = figure == WorkFigure::Conversations;
    return scope.statement(connection, kRowsSql + kWhereSql + (isOfPeople ? kPersonRowsEnd : kDoorRowsEnd))
        .bind(":limit"_L1, limit)
        .list([isOfPeople](const Row &row) { return rowFrom(row, isOfPeople); });
}

} // namespace rosette
