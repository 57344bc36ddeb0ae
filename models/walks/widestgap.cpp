#include "models/walks/widestgap.h"

#include <algorithm>
#include <tuple>

namespace rosette {

namespace {

/// The places on one link: they hang together along it.
struct Stretch
{
    NetworkPlace first;
    NetworkPlace last;
    double widest = 0; ///< between neighbours on it
    double away = StreetNetwork::kNoWay;
};

std::vector<Stretch> stretchesOf(std::vector<NetworkPlace> places)
{
    std::sort(places.begin(), places.end(), [](const NetworkPlace &a, const NetworkPlace &b) {
        return std::tie(a.link, a.metresAlong) < std::tie(b.link, b.metresAlong);
    });
    std::vector<Stretch> stretches;
    for (const NetworkPlace &place : places) {
        if (stretches.empty() || stretches.back().first.link != place.link) {
            stretches.push_back({place, place});
            continue;
        }
        Stretch &stretch = stretches.back();
        stretch.widest = std::max(stretch.widest, place.metresAlong - stretch.last.metresAlong);
        stretch.last = place;
    }
    return stretches;
}

void comeNearer(std::vector<Stretch> &open, const NetworkPlace &from, const StreetNetwork &network)
{
    std::vector<NetworkPlace> ends;
    for (const Stretch &stretch : open)
        ends.insert(ends.end(), {stretch.first, stretch.last});
    const std::vector<double> metres = network.metres(from, ends);
    for (std::size_t i = 0; i < open.size(); ++i)
        open[i].away = std::min({open[i].away, metres[2 * i], metres[2 * i + 1]});
}

} // namespace

double widestGap(std::vector<NetworkPlace> places, const StreetNetwork &network)
{
    std::vector<Stretch> open = stretchesOf(std::move(places));
    if (open.empty())
        return StreetNetwork::kNoWay;
    double widest = 0;
    open.front().away = 0;
    while (!open.empty()) {
        const auto nearest = std::min_element(open.begin(), open.end(),
                                              [](const Stretch &a, const Stretch &b) { return a.away < b.away; });
        const Stretch reached = *nearest;
        open.erase(nearest);
        widest = std::max({widest, reached.away, reached.widest});
        comeNearer(open, reached.first, network);
        comeNearer(open, reached.last, network);
    }
    return widest;
}

} // namespace rosette
