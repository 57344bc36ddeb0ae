#pragma once

#include <unordered_map>
#include <vector>

#include "models/walks/streetnetwork.h"

namespace rosette {

/// A stretch of one link, walked from one distance along it to another.
struct NetworkStep
{
    int link = 0;
    double from = 0;
    double to = 0;

    double metres() const { return to > from ? to - from : from - to; }
    bool isForwards() const { return to > from; }
};

/// The shortest ways from one place to all places within some metres on foot, crossings at no cost. Keeps a reference
/// to the network.
class NetworkWays
{
public:
    NetworkWays(const StreetNetwork &network, const NetworkPlace &from, double farthest);

    /// Infinity when it is farther than was looked.
    double metresTo(const NetworkPlace &place) const;
    /// The way to a place within reach, link by link; empty when there is none.
    std::vector<NetworkStep> stepsTo(const NetworkPlace &place) const;

private:
    struct Reached
    {
        double metres;
        int link;   ///< by which
        int before; ///< the node before; -1 when straight from the start
    };
    void explore(double farthest);
    /// Infinity when the node is out of reach.
    double metresToNode(int node) const;

    const StreetNetwork &m_network;
    NetworkPlace m_from;
    std::unordered_map<int, Reached> m_reached;
};

/// The stretch of a line between two distances from its start; backwards when `to` is before `from`.
Line stretchOf(const Line &line, double from, double to);

} // namespace rosette
