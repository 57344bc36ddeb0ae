#include <QCoreApplication>

#include "models/leaflets/stock.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kKeys{"world"_L1, "shelf"_L1, "bundled"_L1, "out"_L1, "delivered"_L1, "returned"_L1, "spoiled"_L1};

QString tr(const char *text) { return QCoreApplication::translate("StockPlace", text); }

/// "Only 350 are on the shelf."
QString shortfall(StockPlace place, int there)
{
    switch (place) {
    case StockPlace::World:
        break;
    case StockPlace::Shelf:
        return there > 0 ? tr("Only %1 are on the shelf.").arg(there) : tr("None are on the shelf.");
    case StockPlace::Bundled:
        return there > 0 ? tr("Only %1 are in bundles here.").arg(there) : tr("None are in bundles here.");
    case StockPlace::Out:
        return there > 0 ? tr("Only %1 are out.").arg(there) : tr("None are out.");
    case StockPlace::Delivered:
        return there > 0 ? tr("Only %1 were delivered.").arg(there) : tr("None were delivered.");
    case StockPlace::Returned:
        return there > 0 ? tr("Only %1 of what came back are still to be put away.").arg(there)
                         : tr("Nothing that came back is still to be put away.");
    case StockPlace::Spoiled:
        return there > 0 ? tr("Only %1 are spoiled or lost.").arg(there) : tr("None are spoiled or lost.");
    }
    return {};
}

} // namespace

QString toKey(StockPlace place) { return QString(kKeys[size_t(place)]); }

StockPlace stockPlaceFromKey(const QString &key)
{
    for (const StockPlace place : kStockPlaces) {
        if (key == kKeys[size_t(place)])
            return place;
    }
    return StockPlace::World;
}

QString label(StockPlace place)
{
    switch (place) {
    case StockPlace::World:
        return tr("printed");
    case StockPlace::Shelf:
        return tr("on the shelf");
    case StockPlace::Bundled:
        return tr("bundled");
    case StockPlace::Out:
        return tr("out");
    case StockPlace::Delivered:
        return tr("delivered");
    case StockPlace::Returned:
        return tr("returned");
    case StockPlace::Spoiled:
        return tr("spoiled");
    }
    return {};
}

QString StockMove::words() const
{
    if (isCount)
        return from == StockPlace::World ? tr("found when the shelf was counted")
                                         : tr("missing when the shelf was counted");
    switch (to) {
    case StockPlace::World:
        return tr("taken off the books");
    case StockPlace::Shelf:
        if (from == StockPlace::World)
            return tr("printed");
        return from == StockPlace::Bundled ? tr("unpacked") : tr("put back on the shelf");
    case StockPlace::Bundled:
        return tr("bundled");
    case StockPlace::Out:
        return tr("handed out");
    case StockPlace::Delivered:
        return delivery ? tr("delivered") : tr("given out");
    case StockPlace::Returned:
        return tr("returned");
    case StockPlace::Spoiled:
        return tr("spoiled");
    }
    return {};
}

void StockBalance::add(const StockMove &move)
{
    places[size_t(move.from)] -= move.quantity;
    places[size_t(move.to)] += move.quantity;
}

void StockBalance::takeBack(const StockMove &move)
{
    places[size_t(move.from)] += move.quantity;
    places[size_t(move.to)] -= move.quantity;
}

Status StockBalance::checkTaking(StockPlace place, int quantity) const
{
    if (place == StockPlace::World || at(place) >= quantity)
        return {};
    return Error{ErrorCode::Conflict, tr("%1 Nothing was changed.").arg(shortfall(place, at(place))), {}};
}

Status StockBalance::check(std::span<const StockPlace> which) const
{
    for (const StockPlace place : which) {
        if (at(place) < 0)
            return Error{ErrorCode::Conflict,
                         tr("This cannot be taken back: %1 of the leaflets are no longer where it put them (%2). Take "
                            "back first what was done with them since.")
                             .arg(-at(place))
                             .arg(label(place)),
                         {}};
    }
    return {};
}

} // namespace rosette
