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

    /// For each door of the stage. On a stage along one side of a street, doors are not passed while the walk keeps to
    /// the other. What
    /// is not known of a door (its point is missing or rough) is taken from its neighbours.
    QList<bool> of(const StageDoors &stage) const;

private:
    struct Frontage
    {
        LonLat place;
        bool isKnown = false;
    };
    /// On which side of the street somebody walked: metres towards the door, summed over fixes.
    struct Lean
    {
        double metres = 0;
        int fixes = 0;
    };
    Frontage frontageOf(const Door &door) const;
    Lean leanTo(const Door &door, LonLat frontage) const;
    static void leaveOutOtherSide(const std::vector<Lean> &leans, QList<bool> &isPassed);

    const StreetNetwork &m_network;
    NearPoints m_walked; ///< every few metres
    NearPoints m_fixes;
};

} // namespace rosette
