#pragma once

#include <QRandomGenerator>

#include "models/demo/demoplaces.h"

namespace rosette::demo {

/// What makes the pitches of the made-up town worth a look: what they are held under, a letter of permission, the
/// policy, where the kit is, and the stalls of the spring before.
class DemoStalls
{
public:
    DemoStalls(Campaign &campaign, const DemoPlaces &places, quint32 seed)
        : m_campaign(campaign)
        , m_places(places)
        , m_random(seed)
    {
    }

    Status make();

private:
    Status describePitches(Connection &c);
    Status placeKit(Connection &c);
    Status addEarlierStalls(Connection &c, PitchId pitch, const QString &title);

    Campaign &m_campaign;
    const DemoPlaces &m_places;
    QRandomGenerator m_random;
};

} // namespace rosette::demo
