#include "models/leaflets/stockwork.h"

#include <numeric>

#include <QCoreApplication>

#include "models/base/localtime.h"
#include "models/leaflets/bundle.h"
#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kBookEarlierSql = R"(
UPDATE stock_moves SET from_place = 'shelf' WHERE leaflet_id = ? AND from_place = 'world' AND to_place = 'delivered')"_L1;
constexpr auto kUnbookedSql = R"(
SELECT coalesce(sum(quantity), 0) FROM stock_moves
 WHERE leaflet_id = ? AND from_place = 'world' AND to_place = 'delivered')"_L1;

constexpr auto kWrongDeliveriesSql = R"(
SELECT round_name, delivered_on, doors, taken
  FROM (SELECT d.*, (SELECT coalesce(sum(m.quantity), 0) FROM stock_moves m
                      WHERE m.delivery_id = d.id AND m.to_place = 'delivered') AS taken
          FROM deliveries d WHERE d.leaflet_id = ?)
 WHERE taken <> doors)"_L1;

QString tr(const char *text) { return QCoreApplication::translate("StockWork", text); }

Status move(Connection &connection, const StockMove &line)
{
    ROSETTE_CHECK(StockRepository::insert(connection, line));
    return {};
}

QStringList placesBelowNothing(const StockBalance &balance, std::span<const StockPlace> places, const QString &where)
{
    QStringList findings;
    for (const StockPlace place : places) {
        if (balance.at(place) < 0)
            findings += tr("%1: %2 fewer than none %3.").arg(where).arg(-balance.at(place)).arg(label(place));
    }
    return findings;
}

Result<QStringList> wrongDeliveries(Connection &connection, LeafletId leaflet)
{
    return Statement(connection, QString(kWrongDeliveriesSql)).bindAll(leaflet).list([](const Row &row) {
        return tr("%1 on %2: %3 doors got one, but %4 leaflets were taken.")
            .arg(row.text(0), shortDate(row.date(1)), row.text(2), row.text(3));
    });
}

} // namespace

Status StockWork::print(Connection &connection, LeafletId leaflet, int quantity, QDate day, const QString &note)
{
    ROSETTE_ASSIGN(const qint64 delivered, Statement(connection, QString(kUnbookedSql)).bindAll(leaflet).scalar());
    if (delivered > quantity)
        return Error{ErrorCode::Conflict,
                     tr("%1 of them were delivered already, so at least as many were printed. Nothing was changed.")
                         .arg(delivered),
                     {}};
    ROSETTE_CHECK(move(connection, {.leaflet = leaflet, .quantity = quantity, .movedOn = day, .note = note}));
    return Statement(connection, QString(kBookEarlierSql)).bindAll(leaflet).run();
}

Status StockWork::spoil(Connection &connection, LeafletId leaflet, int quantity, QDate day, const QString &note,
                        StockPlace from)
{
    return move(connection, {.leaflet = leaflet,
                             .from = from,
                             .to = StockPlace::Spoiled,
                             .quantity = quantity,
                             .movedOn = day,
                             .note = note});
}

Status StockWork::shelve(Connection &connection, LeafletId leaflet, int quantity, QDate day)
{
    return move(connection, {.leaflet = leaflet,
                             .from = StockPlace::Returned,
                             .to = StockPlace::Shelf,
                             .quantity = quantity,
                             .movedOn = day});
}

Status StockWork::giveOut(Connection &connection, LeafletId leaflet, int quantity, QDate day, const QString &note)
{
    return move(connection, {.leaflet = leaflet,
                             .from = StockPlace::Shelf,
                             .to = StockPlace::Delivered,
                             .quantity = quantity,
                             .movedOn = day,
                             .note = note});
}

Result<int> StockWork::countShelf(Connection &connection, LeafletId leaflet, int counted, QDate day)
{
    if (counted < 0)
        return Error{ErrorCode::Invalid, tr("Say how many are on the shelf: none or more."), {}};
    ROSETTE_ASSIGN(const StockBalance balance, StockRepository::balance(connection, leaflet));
    const int difference = counted - balance.shelf();
    if (difference == 0)
        return 0;
    const bool isFound = difference > 0;
    ROSETTE_CHECK(move(connection, {.leaflet = leaflet,
                                    .from = isFound ? StockPlace::World : StockPlace::Shelf,
                                    .to = isFound ? StockPlace::Shelf : StockPlace::Spoiled,
                                    .quantity = std::abs(difference),
                                    .movedOn = day,
                                    .isCount = true}));
    return difference;
}

Result<QStringList> auditBooks(Connection &connection, LeafletId leaflet)
{
    ROSETTE_ASSIGN(const StockBalance balance, StockRepository::balance(connection, leaflet));
    QStringList findings = placesBelowNothing(balance, kCountedPlaces, tr("The books"));
    const int somewhere = std::accumulate(balance.places.begin(), balance.places.end(), 0);
    if (somewhere != 0)
        findings += tr("%1 leaflets are nowhere.").arg(-somewhere);
    ROSETTE_ASSIGN(const auto bundles, BundleRepository::list(connection, {.leaflet = leaflet, .isOpenOnly = false}));
    for (const Bundle &bundle : bundles)
        findings += placesBelowNothing(bundle.content, kBundlePlaces, tr("The bundle of %1").arg(bundle.roundName));
    ROSETTE_ASSIGN(const QStringList deliveries, wrongDeliveries(connection, leaflet));
    return findings + deliveries;
}

} // namespace rosette
