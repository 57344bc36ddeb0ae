// Ways over the network, from place to place.
#include "models/walks/streetnetwork.h"

#include <algorithm>
#include <cmath>
#include <queue>
#include <utility>

namespace rosette {
std::vector<double> StreetNetwork::costs(const NetworkPlace &from, const std::vector<NetworkPlace> &places,
                                         double farthest) const
{
    return lengths(from, places, {1, farthest});
}

std::vector<double> StreetNetwork::metres(const NetworkPlace &from, const std::vector<NetworkPlace> &places) const
{
    return lengths(from, places, {0, kNoWay});
}

std::vector<double> StreetNetwork::lengths(const NetworkPlace &from, const std::vector<NetworkPlace> &places,
                                           const Search &search) const
{
    std::vector<char> isWanted(std::size_t(nodeCount()), 0);
    int wantedCount = 0;
    for (const NetworkPlace &place : places) {
        const Link &link = m_links[std::size_t(place.link)];
        for (const int node : {link.from, link.to})
            wantedCount += std::exchange(isWanted[std::size_t(node)], char(1)) == 0 ? 1 : 0;
    }
    const std::vector<double> reached = toNodes(from, std::move(isWanted), wantedCount, search);
    std::vector<double> lengths;
    for (const NetworkPlace &place : places) {
        const Link &link = m_links[std::size_t(place.link)];
        const double along = place.link == from.link ? std::abs(place.metresAlong - from.metresAlong) : kNoWay;
        const double byFrom = reached[std::size_t(link.from)] + search.crossings * link.outAtFrom + place.metresAlong;
        const double byTo =
            reached[std::size_t(link.to)] + search.crossings * link.outAtTo + link.metres - place.metresAlong;
        lengths.push_back(std::min({along, byFrom, byTo}));
    }
    return lengths;
}

/// Shortest ways (E. W. Dijkstra 1959), until all wanted nodes are reached or the rest is too far.
std::vector<double> StreetNetwork::toNodes(const NetworkPlace &from, std::vector<char> wanted, int wantedCount,
                                           const Search &search) const
{
    using Reached = std::pair<double, int>;
    std::vector<double> lengths(std::size_t(nodeCount()), kNoWay);
    std::priority_queue<Reached, std::vector<Reached>, std::greater<>> open;
    const auto reach = [&](int node, double length) {
        if (length >= lengths[std::size_t(node)] || length > search.farthest)
            return;
        lengths[std::size_t(node)] = length;
        open.emplace(length, node);
    };
    const Link &start = m_links[std::size_t(from.link)];
    reach(start.from, search.crossings * start.outAtFrom + from.metresAlong);
    reach(start.to, search.crossings * start.outAtTo + start.metres - from.metresAlong);
    while (!open.empty() && wantedCount > 0) {
        const auto [length, node] = open.top();
        open.pop();
        if (length > lengths[std::size_t(node)])
            continue;
        wantedCount -= std::exchange(wanted[std::size_t(node)], char(0)) != 0 ? 1 : 0;
        for (int i = m_firstEnds[std::size_t(node)]; i < m_firstEnds[std::size_t(node) + 1]; ++i) {
            const Link &link = m_links[std::size_t(m_ends[std::size_t(i)].link)];
            reach(m_ends[std::size_t(i)].other,
                  length + link.metres + search.crossings * (link.outAtFrom + link.outAtTo));
        }
    }
    return lengths;
}

} // namespace rosette
