#pragma once

#include <array>
#include <span>

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>

#include "models/base/id.h"
#include "models/base/result.h"

namespace rosette {

class Connection;

using BundleId = Id<struct BundleTag>;
using StockMoveId = Id<struct StockMoveTag>;

/// Where leaflets can be.
enum class StockPlace {
    World, ///< the printer, and whatever nobody had counted: the only place that may hold less than nothing
    Shelf,
    Bundled, ///< tied together for a round, still here
    Out,     ///< with a deliverer
    Delivered,
    Returned, ///< came back with a deliverer, not on the shelf again yet
    Spoiled,  ///< or lost
};
inline constexpr std::array kStockPlaces{StockPlace::World,  StockPlace::Shelf,     StockPlace::Bundled,
                                         StockPlace::Out,    StockPlace::Delivered, StockPlace::Returned,
                                         StockPlace::Spoiled};
/// All but the world: none of them ever holds less than nothing.
inline constexpr std::span kCountedPlaces = std::span(kStockPlaces).subspan<1>();
/// Where a bundle's leaflets are.
inline constexpr std::array kBundlePlaces{StockPlace::Bundled, StockPlace::Out};

QString toKey(StockPlace place); ///< world, shelf, bundled, out, delivered, returned, spoiled
StockPlace stockPlaceFromKey(const QString &key);
QString label(StockPlace place); ///< "on the shelf"

/// So many leaflets of one edition went from one place to another: one line of the books. Table: stock_moves.
struct StockMove
{
    StockMoveId id;
    LeafletId leaflet;
    StockPlace from = StockPlace::World;
    StockPlace to = StockPlace::Shelf;
    int quantity = 0;
    BundleId bundle;     ///< always there for what goes to or from Bundled and Out
    DeliveryId delivery; ///< the move stands and falls with it
    QDate movedOn;
    bool isCount = false; ///< what a count of the shelf brought to light
    QString note;

    QString roundName;     ///< of its bundle or delivery; read only
    QString volunteerName; ///< of its delivery or bundle; read only

    /// What happened, in words: "printed", "bundled", "put back on the shelf".
    QString words() const;
};

/// How many leaflets of an edition are where; by double entry the places always add up to what was printed.
struct StockBalance
{
    std::array<int, kStockPlaces.size()> places{};

    int at(StockPlace place) const { return places[size_t(place)]; }
    int printed() const { return -at(StockPlace::World); } ///< and found
    int shelf() const { return at(StockPlace::Shelf); }
    int bundled() const { return at(StockPlace::Bundled); }
    int out() const { return at(StockPlace::Out); }
    int delivered() const { return at(StockPlace::Delivered); }
    int returned() const { return at(StockPlace::Returned); }
    int spoiled() const { return at(StockPlace::Spoiled); }

    void add(const StockMove &move);
    void takeBack(const StockMove &move);
    /// Conflict, saying what is there, when `place` has not that many ("Only 350 are on the shelf.").
    Status checkTaking(StockPlace place, int quantity) const;
    /// Conflict, naming the place, when one of `which` holds less than nothing, after something was taken back.
    Status check(std::span<const StockPlace> which) const;
};

/// The lines of the books and what they add up to.
class StockRepository
{
public:
    /// An edition's lines, the newest first.
    static Result<QList<StockMove>> list(Connection &connection, LeafletId leaflet);
    static Result<QList<StockMove>> listOf(Connection &connection, DeliveryId delivery);
    static Result<StockBalance> balance(Connection &connection, LeafletId leaflet);
    static Result<QHash<LeafletId, StockBalance>> balances(Connection &connection);
    /// Whether anything was entered as printed: until then deliveries count as printed.
    static Result<bool> isBegun(Connection &connection, LeafletId leaflet);
    /// What is in each bundle of an edition (of all, when none is given), and where.
    static Result<QHash<BundleId, StockBalance>> bundleBalances(Connection &connection, LeafletId leaflet = {});

    /// The only way into the books. Invalid for a quantity below 1, a missing day or two equal places; Conflict when
    /// `from` has not that many ("Only 350 are on the shelf.").
    static Result<StockMoveId> insert(Connection &connection, const StockMove &move);
    /// Conflict when it belongs to a bundle or a delivery, or what it brought is no longer where it brought it;
    /// NotFound when it is not there.
    static Status remove(Connection &connection, StockMoveId id);
    /// All that stand and fall with a delivery; the same conflict.
    static Status removeOf(Connection &connection, DeliveryId delivery);
};

} // namespace rosette
