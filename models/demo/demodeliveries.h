#pragma once

#include <QRandomGenerator>

#include "models/demo/demoplaces.h"

namespace rosette::demo {

/// Leaflets that went out before the demo's day: one round of them to most of the town some months ago, then week by
/// week what the leafleting of the past weeks brought.
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
    Status makeFirst(Connection &c);
    Status makeWeekly(Connection &c);
    Status record(Connection &c, RoundId round, QDate day, LeafletId leaflet, ActivityId activity);

    Campaign &m_campaign;
    const DemoPlaces &m_places;
    QRandomGenerator m_random;
};

} // namespace rosette::demo
