#include "models/walks/networkways.h"

#include <algorithm>
#include <cmath>
#include <queue>
#include <utility>

namespace rosette {

namespace {

/// Without doubling the point where they meet.
void append(Line &line, const Line &more)
{
    for (const LonLat &point : more) {
        if (line.isEmpty() || !(line.last() == point))
            line += point;
    }
}

} // namespace

Line stretchOf(const Line &line, double from, double to)
{
    const auto [low, high] = std::minmax(from, to);
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

const NetworkWays::Reached *NetworkWays::reached(int node) const
{
    const auto found = m_reached.find(node);
    return found == m_reached.end() ? nullptr : &found->second;
}

double NetworkWays::metresTo(const NetworkPlace &place) const
{
    const StreetNetwork::Link &link = m_network.links()[std::size_t(place.link)];
    double metres =
        place.link == m_from.link ? std::abs(place.metresAlong - m_from.metresAlong) : StreetNetwork::kNoWay;
    if (const Reached *at = reached(link.from))
        metres = std::min(metres, at->metres + place.metresAlong);
    if (const Reached *at = reached(link.to))
        metres = std::min(metres, at->metres + link.metres - place.metresAlong);
    return metres;
}

int NetworkWays::lastNode(const NetworkPlace &place) const
{
    const StreetNetwork::Link &link = m_network.links()[std::size_t(place.link)];
    const double metres = metresTo(place);
    if (place.link == m_from.link && std::abs(place.metresAlong - m_from.metresAlong) <= metres)
        return -1;
    const Reached *at = reached(link.from);
    return at && at->metres + place.metresAlong <= metres ? link.from : link.to;
}

Line NetworkWays::lineTo(const NetworkPlace &place) const
{
    const StreetNetwork::Link &last = m_network.links()[std::size_t(place.link)];
    if (metresTo(place) == StreetNetwork::kNoWay)
        return {m_network.pointOf(place)};
    int node = lastNode(place);
    if (node < 0)
        return stretchOf(last.line, m_from.metresAlong, place.metresAlong);
    QList<Line> backwards{stretchOf(last.line, node == last.from ? 0 : last.metres, place.metresAlong)};
    while (node >= 0) {
        const Reached &by = m_reached.at(node);
        const StreetNetwork::Link &link = m_network.links()[std::size_t(by.link)];
        const double end = node == link.from ? 0 : link.metres;
        const double begin = by.before < 0 ? m_from.metresAlong : link.metres - end;
        backwards += stretchOf(link.line, begin, end);
        node = by.before;
    }
    Line line;
    for (auto part = backwards.crbegin(); part != backwards.crend(); ++part)
        append(line, *part);
    return line;
}

} // namespace rosette
