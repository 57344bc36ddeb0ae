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
    Line line() const;

private:
    const StreetNetwork &m_network;
    std::vector<NetworkStep> m_steps;
};

} // namespace rosette
