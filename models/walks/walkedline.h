#pragma once

#include <vector>

#include "models/walks/networkways.h"

namespace rosette {

/// The steps of a walk without what is only the receiver's error: some metres back and forth again, and into a side
/// street and out.
class WalkedLine
{
public:
    explicit WalkedLine(const StreetNetwork &network)
        : m_network(network)
    {
    }

    /// Goes on where the last one ended.
    void add(const NetworkStep &step);
    /// The whole way; nothing is added afterwards.
    Line take();

private:
    /// Back and forth on one link around the step at `place`: the three become one.
    bool mergeWiggle(std::size_t place);
    /// Into a link at `place` and out again at once: both go.
    bool dropSpur(std::size_t place);
    void joinAt(std::size_t place);

    const StreetNetwork &m_network;
    std::vector<NetworkStep> m_steps;
};

} // namespace rosette
