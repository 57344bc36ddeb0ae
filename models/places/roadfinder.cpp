#include "models/places/roadfinder.h"

#include <cmath>

namespace rosette {

namespace {

constexpr double kCellsPerDegree = 400; // cells of about 170 m by 280 m
constexpr double kNearMetres = 50;      // from a road's middle to its houses
constexpr double kClearly = 1.5;        // times nearer than the next

} // namespace

RoadFinder::Cell RoadFinder::cellOf(LonLat point)
{
    return {int(std::floor(point.lon * kCellsPerDegree)), int(std::floor(point.lat * kCellsPerDegree))};
}

RoadFinder::RoadFinder(const QList<NamedRoad> &roads)
    : m_roads(roads)
{
    for (qsizetype i = 0; i < roads.size(); ++i) {
        QSet<Cell> cells;
        const Line &line = roads[i].line;
        for (qsizetype corner = 1; corner < line.size(); ++corner) {
            const GeoBox reach = boxOf(Line{line[corner - 1], line[corner]}).grownBy(kNearMetres);
            const Cell from = cellOf({reach.west, reach.south});
            const Cell to = cellOf({reach.east, reach.north});
            for (int x = from.first; x <= to.first; ++x) {
                for (int y = from.second; y <= to.second; ++y)
                    cells += Cell{x, y};
            }
        }
        for (const Cell &cell : std::as_const(cells))
            m_byCell.insert(cell, i);
    }
}

QString RoadFinder::nearestName(LonLat point) const
{
    QHash<QString, double> metresByName;
    const auto [first, last] = m_byCell.equal_range(cellOf(point));
    for (auto it = first; it != last; ++it) {
        const NamedRoad &road = m_roads[*it];
        const double metres = nearestOn(road.line, point).metresAway;
        const auto known = metresByName.find(road.name);
        if (known == metresByName.end() || metres < *known)
            metresByName.insert(road.name, metres);
    }
    QString nearest;
    double best = kNearMetres;
    double next = std::numeric_limits<double>::infinity();
    for (auto it = metresByName.begin(); it != metresByName.end(); ++it) {
        if (*it <= best) {
            next = nearest.isEmpty() ? next : best;
            best = *it;
            nearest = it.key();
        } else {
            next = std::min(next, *it);
        }
    }
    return next >= kClearly * best ? nearest : QString();
}

} // namespace rosette
