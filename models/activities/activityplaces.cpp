#include "models/activities/activityplaces.h"

#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kPlacesSql = R"(
WITH wanted AS (SELECT activity_id, sum(minimum) AS minimum FROM shifts GROUP BY activity_id),
     taken AS (SELECT s.activity_id, count(*) AS filled, count(DISTINCT g.volunteer_id) AS people
                 FROM assignments g JOIN shifts s ON s.id = g.shift_id
                WHERE g.state NOT IN ('declined', 'no-show') GROUP BY s.activity_id)
SELECT w.activity_id, w.minimum, coalesce(t.filled, 0), coalesce(t.people, 0)
  FROM wanted w LEFT JOIN taken t ON t.activity_id = w.activity_id)"_L1;

} // namespace

Result<QHash<ActivityId, ActivityPlaces>> activityPlaces(Connection &connection)
{
    QHash<ActivityId, ActivityPlaces> places;
    ROSETTE_CHECK(Statement(connection, QString(kPlacesSql)).forEach([&](const Row &row) {
        places.insert(row.id<ActivityId>(0), {row.number(1), row.number(2), row.number(3)});
    }));
    return places;
}

} // namespace rosette
