#include "models/places/streetnumbers.h"

#include <cmath>

namespace rosette {

namespace {

constexpr int kBiggestGap = 40;     // numbers between two neighbours
constexpr double kLongestGap = 250; // metres between two neighbours
constexpr int kFarthestSingle = 3;  // houses from the only neighbour

} // namespace

void StreetNumbers::add(int number, LonLat point)
{
    Place &place = m_places[number];
    place.lon += point.lon;
    place.lat += point.lat;
    ++place.count;
    m_step.reset();
}

int StreetNumbers::step() const
{
    if (m_step)
        return *m_step;
    double next[2] = {0, 0}; // mean metres from n to n + 1, to n + 2
    int count[2] = {0, 0};
    for (const auto &[number, place] : m_places) {
        for (const int step : {1, 2}) {
            if (const auto other = m_places.find(number + step); other != m_places.end()) {
                next[step - 1] += metresBetween(place.point(), other->second.point());
                ++count[step - 1];
            }
        }
    }
    const bool isRunningOn = count[0] > 0 && count[1] > 0 && next[0] / count[0] < next[1] / count[1] * 0.75;
    m_step = isRunningOn ? 1 : 2;
    return *m_step;
}

std::optional<LonLat> StreetNumbers::estimate(int number) const
{
    const auto isOnOurSide = [&](int other) { return (other - number) % step() == 0; };
    auto above = m_places.lower_bound(number);
    auto below = above;
    while (above != m_places.end() && !isOnOurSide(above->first))
        ++above;
    if (above != m_places.end() && above->first == number)
        return above->second.point();
    std::optional<std::pair<int, LonLat>> lower;
    while (below != m_places.begin() && !lower) {
        --below;
        if (isOnOurSide(below->first))
            lower = {below->first, below->second.point()};
    }
    if (lower && above != m_places.end()) {
        const LonLat upper = above->second.point();
        if (above->first - lower->first <= kBiggestGap && metresBetween(lower->second, upper) <= kLongestGap)
            return between(lower->second, upper, double(number - lower->first) / (above->first - lower->first));
    }
    const int reach = kFarthestSingle * step();
    if (lower && number - lower->first <= reach)
        return lower->second;
    if (above != m_places.end() && above->first - number <= reach)
        return above->second.point();
    return std::nullopt;
}

} // namespace rosette
