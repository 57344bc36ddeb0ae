#include "tests/support/noisywalk.h"

#include <cmath>
#include <numbers>

#include "models/walks/networkways.h"

namespace rosette::test {

namespace {

constexpr double kMetresPerLat = 111195;

/// About normal: the sum of twelve even ones.
double normal(WalkRandom &random)
{
    double sum = -6;
    for (int i = 0; i < 12; ++i)
        sum += random.below(10'000) / 10'000.0;
    return sum;
}

LonLat moved(LonLat point, double east, double north)
{
    const double metresPerLon = kMetresPerLat * std::cos(point.lat * std::numbers::pi / 180);
    return {point.lon + east / metresPerLon, point.lat + north / kMetresPerLat};
}

} // namespace

TrackFixes record(const Line &line, const Recorder &recorder)
{
    WalkRandom random(recorder.seed);
    TrackFixes fixes;
    const double metres = metresAlong(line);
    const double fresh = recorder.noise * std::sqrt(1 - recorder.memory * recorder.memory);
    double east = recorder.noise * normal(random);
    double north = recorder.noise * normal(random);
    for (int second = 0; second * recorder.metresASecond <= metres; ++second) {
        if (second % recorder.everySeconds == 0) {
            const LonLat at = pointAlong(line, second * recorder.metresASecond);
            fixes += TrackFix{moved(at, east, north), recorder.startMs + 1000LL * second};
        }
        east = recorder.memory * east + fresh * normal(random);
        north = recorder.memory * north + fresh * normal(random);
    }
    return fixes;
}

Line strollOn(const StreetNetwork &network, LonLat from, double metres, WalkRandom &random)
{
    int link = network.nearest(from, {}, 1000).link;
    int node = network.links()[std::size_t(link)].from;
    Line line{network.pointOf({link, 0})};
    for (double walked = 0; walked < metres;) {
        const auto ends = network.endsAt(node);
        StreetNetwork::End end = ends[std::size_t(random.below(int(ends.size())))];
        for (int tries = 0; tries < 8 && end.link == link; ++tries)
            end = ends[std::size_t(random.below(int(ends.size())))];
        const StreetNetwork::Link &way = network.links()[std::size_t(end.link)];
        line += way.from == node ? way.line : stretchOf(way.line, way.metres, 0);
        walked += way.metres;
        link = end.link;
        node = end.other;
    }
    return line;
}

double shareNear(const Line &line, const QList<Line> &others, double metres)
{
    const int steps = int(metresAlong(line) / 2);
    int near = 0;
    for (int step = 0; step < steps; ++step) {
        const LonLat point = pointAlong(line, 2 * step);
        near += std::any_of(others.begin(), others.end(),
                            [&](const Line &other) { return nearestOn(other, point).metresAway <= metres; })
                    ? 1
                    : 0;
    }
    return steps > 0 ? double(near) / steps : 0;
}

} // namespace rosette::test
