#pragma once

#include <unordered_map>

#include "models/walks/streetnetwork.h"

namespace rosette {

/// The shortest ways from one place to all places within some metres on foot, crossings at no cost. Keeps a reference
/// to the network.
class NetworkWays
{
public:
    NetworkWays(const StreetNetwork &network, const NetworkPlace &from, double farthest);

    /// Infinity when it is farther than was looked.
    double metresTo(const NetworkPlace &place) const;
    /// The way to a place within reach, from the one to the other; only its end when there is none.
    Line lineTo(const NetworkPlace &place) const;

private:
    struct Reached
    {
        double metres;
        int link;   ///< by which
        int before; ///< the node before; -1 at the links of the start
    };
    void explore(double farthest);
    const Reached *reached(int node) const;
    /// The end of the place's link over which it is reached: its node, or -1 when straight along the link.
    int lastNode(const NetworkPlace &place) const;

    const StreetNetwork &m_network;
    NetworkPlace m_from;
    std::unordered_map<int, Reached> m_reached;
};

/// The stretch of a line between two distances from its start; backwards when `to` is before `from`.
Line stretchOf(const Line &line, double from, double to);

} // namespace rosette
