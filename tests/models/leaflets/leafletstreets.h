#pragma once

#include "models/leaflets/delivery.h"
#include "models/leaflets/stock.h"
#include "tests/support/testcampaign.h"

namespace rosette::test {

/// A street of that name with houses 1 to `houses`, and a leaflet round of the same name that walks up it. Ends the
/// test's process when the file refuses.
RoundId addStreetRound(TestCampaign &test, const QString &street, int houses, WardId ward = {});

/// An edition with so many on the shelf since `daysAgo`; none are entered as printed when `printed` is 0.
LeafletId addEdition(TestCampaign &test, const QString &title, int printed, int daysAgo = 10);

/// A volunteer who may be asked.
VolunteerId addVolunteer(TestCampaign &test, const QString &forename, const QString &surname = QStringLiteral("Doyle"));

/// Makes them the standing deliverer.
void setDeliverer(TestCampaign &test, RoundId round, VolunteerId volunteer);

/// On the campaign's day, as an edit that can be undone.
Result<DeliveryId> deliverToday(TestCampaign &test, Delivery delivery);

/// What is where; nothing when the file refuses.
StockBalance balanceOf(TestCampaign &test, LeafletId leaflet);

/// In walking order.
QList<DoorId> doorsOf(TestCampaign &test, RoundId round);

} // namespace rosette::test
