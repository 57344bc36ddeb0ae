#pragma once

#include <QDate>
#include <QRandomGenerator>

#include "models/demo/demoplaces.h"
#include "models/leaflets/delivery.h"

namespace rosette::demo {

/// Two editions of leaflets with their books. The first went to most of the town some months ago and is finished; of
/// the second some rounds are delivered by the leafleting of the past weeks, some bundles are out or ready, the rest
/// waits on a shelf that will not do, and one deliverer is away.
class DemoDeliveries
{
public:
    DemoDeliveries(Campaign &campaign, const DemoPlaces &places, quint32 seed)
        : m_campaign(campaign)
        , m_places(places)
        , m_random(seed)
    {
    }

    /// After the weeks, whose leafleting it records.
    Status make();

private:
    QDate daysAgo(int days) const { return m_campaign.clock().today().addDays(-days); }
    Result<LeafletId> print(Connection &c, const QString &title, int quantity, int ago);
    Status makeFirst(Connection &c);
    Status makeSecond(Connection &c);
    Status makeBundles(Connection &c, LeafletId leaflet);
    /// Bundled, handed out, delivered, and what was left brought back.
    Status walk(Connection &c, LeafletId leaflet, RoundId round, QDate day, ActivityId activity);
    Result<QList<MissedDoor>> someMissed(Connection &c, LeafletId leaflet, RoundId round);
    Status sendDelivererAway(Connection &c);

    Campaign &m_campaign;
    const DemoPlaces &m_places;
    QRandomGenerator m_random;
};

} // namespace rosette::demo
