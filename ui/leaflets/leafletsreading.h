#pragma once

#include "models/leaflets/deliverers.h"
#include "models/leaflets/delivery.h"
#include "models/leaflets/editionrounds.h"

namespace rosette {

/// What the tabs of the page show of one edition; read together, since most of it asks for the doors of all rounds.
struct LeafletsReading
{
    LeafletId edition;
    QDate today;
    LeafletRhythm rhythm;
    QList<EditionRound> rounds;
    QList<Bundle> bundles; ///< open ones first, then those that are through
    QList<StockMove> moves;
    QList<Delivery> deliveries; ///< of any edition, the newest first
    QList<Deliverer> deliverers;
};

/// In a worker. Without an edition there are only deliveries and deliverers.
Result<LeafletsReading> readLeaflets(Connection &connection, LeafletId edition, QDate today);

} // namespace rosette
