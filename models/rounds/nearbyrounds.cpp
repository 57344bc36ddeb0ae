#include "models/rounds/nearbyrounds.h"

#include <algorithm>
#include <cmath>

namespace rosette {

namespace {

constexpr double kCellDegrees = 0.0004; // 44 m from south to north, 28 m from west to east in Britain
constexpr double kCellMetres = 28;

} // namespace

NearbyRounds::Cell NearbyRounds::cellOf(LonLat point)
{
    return {int(std::floor(point.lon / kCellDegrees)), int(std::floor(point.lat / kCellDegrees))};
}

void NearbyRounds::add(qsizetype round, LonLat point)
{
    QList<qsizetype> &rounds = m_rounds[cellOf(point)];
    if (!rounds.contains(round))
        rounds += round;
}

QList<qsizetype> NearbyRounds::near(LonLat point, double metres, qsizetype most) const
{
    const Cell centre = cellOf(point);
    const int reach = int(std::ceil(metres / kCellMetres));
    QHash<qsizetype, double> distances;
    for (int east = -reach; east <= reach; ++east) {
        for (int north = -reach; north <= reach; ++north) {
            const auto found = m_rounds.constFind({centre.first + east, centre.second + north});
            if (found == m_rounds.constEnd())
                continue;
            const double distance =
                metresBetween(point, {point.lon + east * kCellDegrees, point.lat + north * kCellDegrees});
            if (distance > metres)
                continue;
            for (const qsizetype round : *found) {
                const auto known = distances.find(round);
                if (known == distances.end())
                    distances.insert(round, distance);
                else
                    *known = std::min(*known, distance);
            }
        }
    }
    QList<qsizetype> rounds = distances.keys();
    std::sort(rounds.begin(), rounds.end(), [&](qsizetype a, qsizetype b) {
        return std::pair(distances.value(a), a) < std::pair(distances.value(b), b);
    });
    return rounds.mid(0, most);
}

} // namespace rosette
