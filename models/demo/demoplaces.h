#pragma once

#include <QList>

#include "models/base/id.h"
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
    Status makeRounds(Connection &c, bool isLeaflet, QList<NamedRound> &rounds);
};

} // namespace rosette::demo
