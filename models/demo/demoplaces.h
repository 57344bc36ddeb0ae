#pragma once

#include <QList>

#include "models/places/ward.h"
#include "models/rounds/wardrounds.h"
#include "models/store/campaign.h"

namespace rosette::demo {

/// Pitches, kit and rounds of the made-up town.
class DemoPlaces
{
public:
    Status make(Campaign &campaign);

    struct NamedRound
    {
        RoundId id;
        QString name;
        WardId ward;
    };

    PitchId station;
    PitchId market;
    PitchId stores;
    KitId gazebo;
    KitId table;
    QList<NamedRound> canvassRounds;
    QList<NamedRound> leafletRounds;

private:
    Status makePitches(Connection &c);
    Status makeKit(Connection &c);
    Status makeRounds(Connection &c);
    Status keep(Connection &c, const RoundProposal &proposal, const Ward &ward, RoundPurpose purpose);
};

} // namespace rosette::demo
