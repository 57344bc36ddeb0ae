#include "ui/leaflets/leafletsreading.h"

namespace rosette {

Result<LeafletsReading> readLeaflets(Connection &connection, LeafletId edition, QDate today)
{
    LeafletsReading reading{.edition = edition, .today = today};
    ROSETTE_ASSIGN(reading.rhythm, LeafletRhythm::load(connection));
    ROSETTE_ASSIGN(reading.deliveries, DeliveryRepository::list(connection));
    ROSETTE_ASSIGN(reading.deliverers, deliverers(connection, today));
    if (!edition)
        return reading;
    ROSETTE_ASSIGN(reading.rounds, roundsOfEdition(connection, edition, today));
    ROSETTE_ASSIGN(reading.moves, StockRepository::list(connection, edition));
    ROSETTE_ASSIGN(reading.bundles, BundleRepository::list(connection, {.leaflet = edition, .isOpenOnly = false}));
    std::stable_partition(reading.bundles.begin(), reading.bundles.end(),
                          [](const Bundle &bundle) { return bundle.isOpen(); });
    return reading;
}

} // namespace rosette
