#include "models/leaflets/stock.h"

#include <QCoreApplication>

#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kListSql = R"(
SELECT m.id, m.leaflet_id, m.from_place, m.to_place, m.quantity, m.bundle_id, m.delivery_id, m.moved_on, m.is_count, m.note,
       coalesce(d.round_name, b.round_name, ''), trim(coalesce(p.forename || ' ' || p.surname, ''))
  FROM stock_moves m
  LEFT JOIN bundles b ON b.id = m.bundle_id
  LEFT JOIN deliveries d ON d.id = m.delivery_id
  LEFT JOIN volunteers v ON v.id = coalesce(d.volunteer_id, b.volunteer_id)
  LEFT JOIN people p ON p.id = v.person_id)"_L1;
constexpr auto kOfLeaflet = " WHERE m.leaflet_id = ? ORDER BY m.moved_on DESC, m.id DESC"_L1;
constexpr auto kOfDelivery = " WHERE m.delivery_id = ? ORDER BY m.id"_L1;
constexpr auto kOfId = " WHERE m.id = ?"_L1;
constexpr auto kBalancesSql = R"(
SELECT leaflet_id, from_place, to_place, sum(quantity) FROM stock_moves GROUP BY 1, 2, 3)"_L1;
constexpr auto kBalanceSql = R"(
SELECT leaflet_id, from_place, to_place, sum(quantity) FROM stock_moves WHERE leaflet_id = ? GROUP BY 2, 3)"_L1;
constexpr auto kBundlesSql = R"(
SELECT m.bundle_id, m.from_place, m.to_place, sum(m.quantity)
  FROM bundles b JOIN stock_moves m ON m.bundle_id = b.id
 WHERE :leaflet IS NULL OR b.leaflet_id = :leaflet GROUP BY 1, 2, 3)"_L1;
constexpr auto kBundleSql = R"(
SELECT bundle_id, from_place, to_place, sum(quantity) FROM stock_moves WHERE bundle_id = ? GROUP BY 2, 3)"_L1;
constexpr auto kPrintsSql = R"(
SELECT count(*) FROM stock_moves WHERE leaflet_id = ? AND from_place = 'world' AND to_place = 'shelf' AND is_count = 0)"_L1;
constexpr auto kInsertSql = R"(
INSERT INTO stock_moves (id, leaflet_id, from_place, to_place, quantity, bundle_id, delivery_id, moved_on, is_count, note)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?))"_L1;
constexpr auto kRemoveSql = "DELETE FROM stock_moves WHERE id = ?"_L1;

QString tr(const char *text) { return QCoreApplication::translate("Stock", text); }

StockMove toMove(const Row &row)
{
    return {.id = row.id<StockMoveId>(0),
            .leaflet = row.id<LeafletId>(1),
            .from = stockPlaceFromKey(row.text(2)),
            .to = stockPlaceFromKey(row.text(3)),
            .quantity = row.number(4),
            .bundle = row.id<BundleId>(5),
            .delivery = row.id<DeliveryId>(6),
            .movedOn = row.date(7),
            .isCount = row.boolean(8),
            .note = row.text(9),
            .roundName = row.text(10),
            .volunteerName = row.text(11)};
}

/// Rows of an id, two places and a quantity.
template <typename IdType>
Result<QHash<IdType, StockBalance>> sums(Statement &statement)
{
    QHash<IdType, StockBalance> balances;
    ROSETTE_CHECK(statement.forEach([&](const Row &row) {
        balances[row.id<IdType>(0)].add(
            {.from = stockPlaceFromKey(row.text(1)), .to = stockPlaceFromKey(row.text(2)), .quantity = row.number(3)});
    }));
    return balances;
}

Result<StockBalance> balanceOf(Connection &connection, BundleId bundle)
{
    Statement statement(connection, QString(kBundleSql));
    statement.bindAll(bundle);
    ROSETTE_ASSIGN(const auto balances, sums<BundleId>(statement));
    return balances.value(bundle);
}

Status validate(const StockMove &move)
{
    if (move.quantity < 1)
        return Error{ErrorCode::Invalid, tr("Say how many leaflets: at least one."), {}};
    if (!move.movedOn.isValid())
        return Error{ErrorCode::Invalid, tr("Say on which day it was."), {}};
    if (!move.leaflet || move.from == move.to)
        return Error{ErrorCode::Invalid, tr("Leaflets of an edition go from one place to another one."), {}};
    return {};
}

bool isInBundle(StockPlace place) { return std::ranges::find(kBundlePlaces, place) != kBundlePlaces.end(); }

/// Of one edition, and of one delivery or one move.
Status removeAll(Connection &connection, const QList<StockMove> &moves)
{
    if (moves.isEmpty())
        return {};
    ROSETTE_ASSIGN(StockBalance balance, StockRepository::balance(connection, moves.first().leaflet));
    QHash<BundleId, StockBalance> bundles;
    for (const StockMove &move : moves) {
        balance.takeBack(move);
        if (!move.bundle)
            continue;
        if (!bundles.contains(move.bundle)) {
            ROSETTE_ASSIGN(bundles[move.bundle], balanceOf(connection, move.bundle));
        }
        bundles[move.bundle].takeBack(move);
    }
    ROSETTE_CHECK(balance.check(kCountedPlaces));
    for (const StockBalance &bundle : std::as_const(bundles))
        ROSETTE_CHECK(bundle.check(kBundlePlaces));
    Statement remove(connection, QString(kRemoveSql));
    for (const StockMove &move : moves)
        ROSETTE_CHECK(remove.bindAll(move.id).run());
    return {};
}

} // namespace

Result<QList<StockMove>> StockRepository::list(Connection &connection, LeafletId leaflet)
{
    return Statement(connection, kListSql + kOfLeaflet).bindAll(leaflet).list(toMove);
}

Result<QList<StockMove>> StockRepository::listOf(Connection &connection, DeliveryId delivery)
{
    return Statement(connection, kListSql + kOfDelivery).bindAll(delivery).list(toMove);
}

Result<StockBalance> StockRepository::balance(Connection &connection, LeafletId leaflet)
{
    Statement statement(connection, QString(kBalanceSql));
    statement.bindAll(leaflet);
    ROSETTE_ASSIGN(const auto balances, sums<LeafletId>(statement));
    return balances.value(leaflet);
}

Result<QHash<LeafletId, StockBalance>> StockRepository::balances(Connection &connection)
{
    Statement statement(connection, QString(kBalancesSql));
    return sums<LeafletId>(statement);
}

Result<bool> StockRepository::isBegun(Connection &connection, LeafletId leaflet)
{
    ROSETTE_ASSIGN(const qint64 prints, Statement(connection, QString(kPrintsSql)).bindAll(leaflet).scalar());
    return prints > 0;
}

Result<QHash<BundleId, StockBalance>> StockRepository::bundleBalances(Connection &connection, LeafletId leaflet)
{
    Statement statement(connection, QString(kBundlesSql));
    statement.bind(":leaflet"_L1, leaflet);
    return sums<BundleId>(statement);
}

Result<StockMoveId> StockRepository::insert(Connection &connection, const StockMove &move)
{
    ROSETTE_CHECK(validate(move));
    if (!move.bundle && (isInBundle(move.from) || isInBundle(move.to)))
        return Error{ErrorCode::Invalid, tr("Say which bundle: leaflets are bundled for a round."), {}};
    ROSETTE_ASSIGN(const StockBalance there,
                   isInBundle(move.from) ? balanceOf(connection, move.bundle) : balance(connection, move.leaflet));
    ROSETTE_CHECK(there.checkTaking(move.from, move.quantity));
    const auto id = newId<StockMoveId>();
    ROSETTE_CHECK(Statement(connection, QString(kInsertSql))
                      .bindAll(id, move.leaflet, toKey(move.from), toKey(move.to), move.quantity, move.bundle,
                               move.delivery, move.movedOn, move.isCount, move.note.trimmed())
                      .run());
    return id;
}

Status StockRepository::remove(Connection &connection, StockMoveId id)
{
    ROSETTE_ASSIGN(const QList<StockMove> moves, Statement(connection, kListSql + kOfId).bindAll(id).list(toMove));
    if (moves.isEmpty())
        return Error{ErrorCode::NotFound, tr("This line of the books is gone already."), {}};
    if (moves.first().delivery || moves.first().bundle)
        return Error{ErrorCode::Conflict,
                     tr("This line belongs to a bundle or a delivery of %1: change that, and the books follow.")
                         .arg(moves.first().roundName),
                     {}};
    return removeAll(connection, moves);
}

Status StockRepository::removeOf(Connection &connection, DeliveryId delivery)
{
    ROSETTE_ASSIGN(const QList<StockMove> moves, listOf(connection, delivery));
    return removeAll(connection, moves);
}

} // namespace rosette
