#include "models/reports/deliverywork.h"

#include "models/people/person.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kByWardSql = R"(
SELECT coalesce(r.ward_id, 0), sum(y.is_complete), sum(y.doors) FROM deliveries y LEFT JOIN rounds r ON r.id = y.round_id)"_L1;
constexpr auto kRowsSql = R"(
SELECT y.delivered_on, coalesce(l.title, ''), coalesce(r.name, y.round_name), coalesce(w.forename, ''), coalesce(w.surname, ''),
       h.id, y.is_complete, y.doors, y.round_id
  FROM deliveries y
  LEFT JOIN rounds r ON r.id = y.round_id
  LEFT JOIN leaflets l ON l.id = y.leaflet_id
  LEFT JOIN volunteers h ON h.id = y.volunteer_id
  LEFT JOIN people w ON w.id = h.person_id)"_L1;
constexpr auto kWhereSql = R"(
 WHERE y.delivered_on BETWEEN :first_day AND :last_day AND :away = 0 AND (:volunteer IS NULL OR y.volunteer_id = :volunteer))"_L1;
constexpr auto kByWardEnd = " GROUP BY 1"_L1;
constexpr auto kRowsEnd = R"(
   AND (:ward < 0 OR coalesce(r.ward_id, 0) = :ward) AND (:complete_only = 0 OR y.is_complete = 1)
 ORDER BY y.delivered_on DESC, y.id DESC LIMIT :limit)"_L1;

WorkRow rowFrom(const Row &row, WorkFigure figure)
{
    WorkRow work;
    work.date = row.date(0);
    work.what = row.text(1);
    work.where = row.text(2);
    work.who = row.isNull(5) ? QString() : nameInWords(row.text(3), row.text(4));
    work.amount = row.number(figure == WorkFigure::Rounds ? 6 : 7);
    work.kind = u"round"_s;
    work.id = row.integer(8);
    return work;
}

} // namespace

Status addDeliveryWork(Connection &connection, const WorkScope &scope, WorkByWard &work)
{
    return scope.statement(connection, kByWardSql + kWhereSql + kByWardEnd).forEach([&](const Row &row) {
        WorkFigures &ward = work[row.id<WardId>(0)];
        ward[WorkFigure::Rounds] += row.number(1);
        ward[WorkFigure::Leaflets] += row.number(2);
    });
}

Result<QList<WorkRow>> deliveryWorkRows(Connection &connection, const WorkScope &scope, WorkFigure figure, int limit)
{
    return scope.statement(connection, kRowsSql + kWhereSql + kRowsEnd)
        .bind(":complete_only"_L1, figure == WorkFigure::Rounds)
        .bind(":limit"_L1, limit)
        .list([figure](const Row &row) { return rowFrom(row, figure); });
}

} // namespace rosette
