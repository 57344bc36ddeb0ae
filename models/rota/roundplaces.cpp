#include "models/rota/roundplaces.h"

#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kPlacesSql = R"(
SELECT a.round_id, avg(d.lon), avg(d.lat)
  FROM (SELECT DISTINCT round_id FROM activities WHERE date BETWEEN ? AND ? AND round_id IS NOT NULL) a
  JOIN stages s ON s.round_id = a.round_id
  JOIN doors d ON d.street_id = s.street_id AND (s.ward_id IS NULL OR d.ward_id = s.ward_id)
 WHERE d.lon IS NOT NULL
 GROUP BY a.round_id)"_L1;

} // namespace

Result<QHash<RoundId, LonLat>> roundPlaces(Connection &connection, QDate from, QDate to)
{
    QHash<RoundId, LonLat> of;
    ROSETTE_CHECK(Statement(connection, QString(kPlacesSql)).bindAll(from, to).forEach([&](const Row &row) {
        of.insert(row.id<RoundId>(0), LonLat{row.real(1), row.real(2)});
    }));
    return of;
}

} // namespace rosette
