#pragma once

#include "models/leaflets/delivery.h"

namespace rosette {

/// Checks what is to be recorded and settles how many doors got one, which missed doors count and whether the round is
/// complete. Invalid as DeliveryRepository::insert() says.
Status settleDelivery(Connection &connection, Delivery &delivery, QDate today);

/// Writes the lines of the books for a delivery whose row stands in the file: from the round's open bundles, which are
/// handed out by that, then from the shelf; from the world while nothing was entered as printed. Conflict when there
/// are not that many, or when more came back than was out.
Status bookDelivery(Connection &connection, const Delivery &delivery);

} // namespace rosette
