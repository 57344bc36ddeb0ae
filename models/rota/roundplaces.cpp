#include "models/rota/roundplaces.h"

#include "models/store/statement.h"

namespace rosette {

namespace {

constexpr auto kPlacesSql = R"(
SELECT a.round_id, avg(d.lon), avg(d.lat)
  FROM (SELECT DISTINCT round_id FROM activities WHERE date BETWEEN ? AND ? AND round_id IS NOT NULL) a
  JOIN stages s ON s.round_id = a.round_id
  JOIN doors d ON d.street_id = s.street_id AND (s.ward_id IS NULL OR d.ward_id = s.ward_id)
 WHERE d.lon IS NOT NULL
 GROUP BY a.round_id)";

} // namespace

Result<QHash<RoundId, LonLat>> roundPlaces(Connection &connection, QDate from, QDate to)
{
    struct Place
    {
        RoundId round;
        LonLat point;
    };
    ROSETTE_ASSIGN(const QList<Place> places,
                   Statement(connection, QLatin1String(kPlacesSql)).bindAll(from, to).list([](const Row &row) {
                       return Place{row.id<RoundId>(0), LonLat{row.real(1), row.real(2)}};
                   }));
    QHash<RoundId, LonLat> of;
    for (const Place &place : places)
        of.insert(place.round, place.point);
    return of;
}

} // namespace rosette
