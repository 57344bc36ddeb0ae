#include "models/walks/networkways.h"

#include <algorithm>
#include <cmath>
#include <queue>
#include <utility>

namespace rosette {

Line stretchOf(const Line &line, double from, double to)
{
    const double low = std::min(from, to);
    const double high = std::max(from, to);
    Line stretch{pointAlong(line, low)};
    double metres = 0;
    for (qsizetype i = 1; i < line.size(); ++i) {
        metres += metresBetween(line[i - 1], line[i]);
        if (metres > low && metres < high)
            stretch += line[i];
    }
    stretch += pointAlong(line, high);
    if (to < from)
        std::reverse(stretch.begin(), stretch.end());
    return stretch;
}

NetworkWays::NetworkWays(const StreetNetwork &network, const NetworkPlace &from, double farthest)
    : m_network(network)
    , m_from(from)
{
    explore(farthest);
}

/// Shortest ways (E. W. Dijkstra 1959), no farther than asked for.
void NetworkWays::explore(double farthest)
{
    using Open = std::pair<double, int>;
    std::priority_queue<Open, std::vector<Open>, std::greater<>> open;
    const auto reach = [&](int node, const Reached &by) {
        if (by.metres > farthest)
            return;
        const auto [place, isNew] = m_reached.try_emplace(node, by);
        if (!isNew && place->second.metres <= by.metres)
            return;
        place->second = by;
        open.emplace(by.metres, node);
    };
    const StreetNetwork::Link &start = m_network.links()[std::size_t(m_from.link)];
    reach(start.from, {m_from.metresAlong, m_from.link, -1});
    reach(start.to, {start.metres - m_from.metresAlong, m_from.link, -1});
    while (!open.empty()) {
        const auto [metres, node] = open.top();
        open.pop();
        if (metres > m_reached.at(node).metres)
            continue;
        for (const StreetNetwork::End &end : m_network.endsAt(node))
            reach(end.other, {metres + m_network.links()[std::size_t(end.link)].metres, end.link, node});
    }
}

double NetworkWays::metresToNode(int node) const
{
    const auto found = m_reached.find(node);
    return found == m_reached.end() ? StreetNetwork::kNoWay : found->second.metres;
}

double NetworkWays::metresTo(const NetworkPlace &place) const
{
    const StreetNetwork::Link &link = m_network.links()[std::size_t(place.link)];
    const double over =
        std::min(metresToNode(link.from) + place.metresAlong, metresToNode(link.to) + link.metres - place.metresAlong);
    return place.link == m_from.link ? std::min(over, std::abs(place.metresAlong - m_from.metresAlong)) : over;
}

std::vector<NetworkStep> NetworkWays::stepsTo(const NetworkPlace &place) const
{
    const double metres = metresTo(place);
    if (metres == StreetNetwork::kNoWay)
        return {};
    if (place.link == m_from.link && std::abs(place.metresAlong - m_from.metresAlong) <= metres)
        return {{place.link, m_from.metresAlong, place.metresAlong}};
    const StreetNetwork::Link &last = m_network.links()[std::size_t(place.link)];
    const bool isByItsStart = metresToNode(last.from) + place.metresAlong <= metres;
    std::vector<NetworkStep> steps{{place.link, isByItsStart ? 0 : last.metres, place.metresAlong}};
    for (int node = isByItsStart ? last.from : last.to; node >= 0;) {
        const Reached &by = m_reached.at(node);
        const StreetNetwork::Link &link = m_network.links()[std::size_t(by.link)];
        const double end = node == link.from ? 0 : link.metres;
        steps.push_back({by.link, by.before < 0 ? m_from.metresAlong : link.metres - end, end});
        node = by.before;
    }
    std::reverse(steps.begin(), steps.end());
    return steps;
}

} // namespace rosette
