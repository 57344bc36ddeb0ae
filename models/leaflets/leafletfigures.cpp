#include "models/leaflets/leafletfigures.h"

#include "models/places/naturalkey.h"
#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kSums = R"(
       count(*), sum(d.doors), sum((SELECT count(*) FROM missed_doors m WHERE m.delivery_id = d.id)),
       min(d.delivered_on), max(d.delivered_on)
  FROM deliveries d)"_L1;
constexpr auto kEditionHead = "SELECT d.leaflet_id, coalesce(l.title, ''),"_L1;
constexpr auto kEditionTail = R"(
  LEFT JOIN leaflets l ON l.id = d.leaflet_id
 GROUP BY d.leaflet_id ORDER BY l.created_at IS NULL, l.created_at DESC, l.id DESC)"_L1;
constexpr auto kRoundHead = "SELECT d.round_id, coalesce(r.name, d.round_name),"_L1;
constexpr auto kRoundTail = R"(
  LEFT JOIN rounds r ON r.id = d.round_id
 WHERE :leaflet IS NULL OR d.leaflet_id = :leaflet
 GROUP BY d.round_id, CASE WHEN d.round_id IS NULL THEN d.round_name END)"_L1;
constexpr auto kWardHead = "SELECT r.ward_id, coalesce(w.name, ''),"_L1;
constexpr auto kWardTail = R"(
  LEFT JOIN rounds r ON r.id = d.round_id
  LEFT JOIN wards w ON w.id = r.ward_id
 WHERE :leaflet IS NULL OR d.leaflet_id = :leaflet
 GROUP BY r.ward_id)"_L1;

/// Rows of an id, a name and the sums.
template <typename IdType>
Result<QList<LeafletFigures>> read(Statement &statement, IdType LeafletFigures::*id)
{
    return statement.list([id](const Row &row) {
        LeafletFigures figures{.name = row.text(1),
                               .deliveries = row.number(2),
                               .doors = row.number(3),
                               .missed = row.number(4),
                               .first = row.date(5),
                               .last = row.date(6)};
        figures.*id = row.id<IdType>(0);
        return figures;
    });
}

template <typename IdType>
Result<QList<LeafletFigures>> readByName(Connection &connection, const QString &sql, LeafletId leaflet,
                                         IdType LeafletFigures::*id)
{
    Statement statement(connection, sql);
    statement.bind(":leaflet"_L1, leaflet);
    ROSETTE_ASSIGN(QList<LeafletFigures> list, read(statement, id));
    std::stable_sort(list.begin(), list.end(), [](const LeafletFigures &a, const LeafletFigures &b) {
        return naturalKey(a.name) < naturalKey(b.name);
    });
    return list;
}

} // namespace

Result<QList<LeafletFigures>> figuresByEdition(Connection &connection)
{
    Statement statement(connection, kEditionHead + kSums + kEditionTail);
    return read(statement, &LeafletFigures::leaflet);
}

Result<QList<LeafletFigures>> figuresByRound(Connection &connection, LeafletId leaflet)
{
    return readByName(connection, kRoundHead + kSums + kRoundTail, leaflet, &LeafletFigures::round);
}

Result<QList<LeafletFigures>> figuresByWard(Connection &connection, LeafletId leaflet)
{
    return readByName(connection, kWardHead + kSums + kWardTail, leaflet, &LeafletFigures::ward);
}

} // namespace rosette
