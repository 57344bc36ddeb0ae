#pragma once

#include "models/rounds/rounddoors.h"
#include "models/tracks/nearpoints.h"
#include "models/walks/trackmatcher.h"

namespace rosette {

/// Tells which doors a walk went past: those from whose frontage (the nearest place on their own street) it was a few
/// metres. Keeps a reference to the network.
class PassedDoors
{
public:
    PassedDoors(const StreetNetwork &network, const TrackMatch &match);

    /// For each door of the stage. A stage on one side of a street is not passed when the walk kept to the other. What
    /// is not known of a door (its point is missing or rough) is taken from its neighbours.
    QList<bool> of(const StageDoors &stage) const;

private:
    struct Frontage
    {
        LonLat place;
        bool isKnown = false;
    };
    Frontage frontageOf(const Door &door) const;
    bool keptToTheOtherSide(const QList<Door> &doors, const QList<Frontage> &frontages) const;

    const StreetNetwork &m_network;
    NearPoints m_walked; ///< every few metres
    NearPoints m_fixes;
};

} // namespace rosette
