#pragma once

#include <optional>
#include <vector>

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

    /// For each door of the stage; `street` are the lines of its street on the map. On a stage along one side, doors
    /// are not passed while the walk keeps to the other. A door of which only the postcode is known is passed when most
    /// of the street around there was walked; one without any place is taken as its neighbours are.
    QList<bool> of(const StageDoors &stage, const QList<Line> &street) const;

private:
    /// On which side of the street somebody walked: metres towards the door, summed over fixes.
    struct Lean
    {
        double metres = 0;
        int fixes = 0;
    };
    /// A place on the street, every few metres.
    struct StreetPlace
    {
        LonLat point;
        bool isWalked = false;
    };
    using StreetPlaces = std::vector<StreetPlace>;
    StreetPlaces placesOn(const QList<Line> &street) const;
    /// Nothing when nobody can tell.
    std::optional<bool> isPassed(const Door &door, const std::optional<LonLat> &frontage,
                                 const StreetPlaces &street) const;
    std::optional<LonLat> frontageOf(const Door &door) const;
    Lean leanTo(const Door &door, LonLat frontage) const;
    static void leaveOutOtherSide(const std::vector<Lean> &leans, QList<bool> &arePassed);

    const StreetNetwork &m_network;
    NearPoints m_walked; ///< every few metres
    NearPoints m_fixes;
};

} // namespace rosette
