#include "models/leaflets/deliveryrules.h"

#include <QCoreApplication>

#include "models/leaflets/bundle.h"

namespace rosette {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Delivery", text); }

/// Takes up to `wanted` out of the bundles and returns how many of them it got.
Result<int> takeFrom(Connection &connection, QList<Bundle> &bundles, const Delivery &delivery, StockPlace to,
                     int wanted)
{
    int taken = 0;
    for (Bundle &bundle : bundles) {
        const int quantity = std::min(wanted - taken, bundle.content.out());
        if (quantity < 1)
            continue;
        const StockMove move{.leaflet = delivery.leaflet,
                             .from = StockPlace::Out,
                             .to = to,
                             .quantity = quantity,
                             .bundle = bundle.id,
                             .delivery = delivery.id,
                             .movedOn = delivery.deliveredOn};
        ROSETTE_CHECK(StockRepository::insert(connection, move));
        bundle.content.add(move);
        taken += quantity;
    }
    return taken;
}

/// What lies here ready for the round has left with whoever delivered it.
Result<QList<Bundle>> bundlesTaken(Connection &connection, const Delivery &delivery)
{
    const BundleFilter filter{.leaflet = delivery.leaflet, .round = delivery.round};
    ROSETTE_ASSIGN(QList<Bundle> bundles, BundleRepository::list(connection, filter));
    for (Bundle &bundle : bundles) {
        const int ready = bundle.content.bundled();
        if (ready == 0)
            continue;
        ROSETTE_CHECK(BundleRepository::handOut(connection, bundle.id, delivery.volunteer, delivery.deliveredOn));
        bundle.content.add({.from = StockPlace::Bundled, .to = StockPlace::Out, .quantity = ready});
    }
    return bundles;
}

} // namespace

Status bookDelivery(Connection &connection, const Delivery &delivery)
{
    if (!delivery.leaflet)
        return {};
    ROSETTE_ASSIGN(QList<Bundle> bundles, bundlesTaken(connection, delivery));
    ROSETTE_ASSIGN(const int taken, takeFrom(connection, bundles, delivery, StockPlace::Delivered, delivery.doors));
    ROSETTE_ASSIGN(const int returned,
                   takeFrom(connection, bundles, delivery, StockPlace::Returned, delivery.returned));
    if (returned < delivery.returned)
        return Error{ErrorCode::Conflict,
                     tr("%1 leaflets cannot have come back: only %2 of the bundle were left. Nothing was changed.")
                         .arg(delivery.returned)
                         .arg(returned),
                     {}};
    if (taken == delivery.doors)
        return {};
    ROSETTE_ASSIGN(const bool isBegun, StockRepository::isBegun(connection, delivery.leaflet));
    ROSETTE_CHECK(StockRepository::insert(connection, {.leaflet = delivery.leaflet,
                                                       .from = isBegun ? StockPlace::Shelf : StockPlace::World,
                                                       .to = StockPlace::Delivered,
                                                       .quantity = delivery.doors - taken,
                                                       .delivery = delivery.id,
                                                       .movedOn = delivery.deliveredOn}));
    return {};
}

} // namespace rosette
