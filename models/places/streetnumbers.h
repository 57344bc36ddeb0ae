#pragma once

#include <map>
#include <optional>

#include "models/geo/lonlat.h"

namespace rosette {

/// Where the numbers of one street stand, and where one that is not mapped must be: between its neighbours. Knows from
/// the points whether odds and evens face each other or the numbers run on along one side and back on the other.
class StreetNumbers
{
public:
    void add(int number, LonLat point);
    /// Nothing when no mapped neighbour is near enough to say.
    std::optional<LonLat> estimate(int number) const;

private:
    struct Place
    {
        double lon = 0;
        double lat = 0;
        int count = 0; // points are averaged

        LonLat point() const { return {lon / count, lat / count}; }
    };

    int step() const;

    std::map<int, Place> m_places;
    mutable std::optional<int> m_step;
};

} // namespace rosette
