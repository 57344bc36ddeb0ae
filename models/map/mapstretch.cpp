#include "models/map/mapstretch.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace rosette {

namespace {

struct Range
{
    double from = std::numeric_limits<double>::max();
    double to = -1;
};

Line part(const Line &line, const Range &range)
{
    Line stretch{pointAlong(line, range.from)};
    double walked = 0;
    for (qsizetype i = 1; i + 1 < line.size(); ++i) {
        walked += metresBetween(line[i - 1], line[i]);
        if (walked > range.from && walked < range.to)
            stretch.append(line[i]);
    }
    stretch.append(pointAlong(line, range.to));
    return stretch;
}

} // namespace

QList<Line> stretchesAlong(const QList<Line> &street, const QList<Door> &doors)
{
    constexpr double kFrontage = 6; // metres to each side of a door that belong to it
    std::vector<Range> ranges(size_t(street.size()));
    bool hasPoints = false;
    for (const Door &door : doors) {
        if (!door.point || door.exactness <= Exactness::Postcode)
            continue;
        double nearest = std::numeric_limits<double>::max();
        size_t best = 0;
        NearestPoint place;
        for (qsizetype i = 0; i < street.size(); ++i) {
            if (street[i].size() < 2)
                continue;
            if (const NearestPoint found = nearestOn(street[i], *door.point); found.metresAway < nearest) {
                nearest = found.metresAway;
                best = size_t(i);
                place = found;
            }
        }
        if (nearest == std::numeric_limits<double>::max())
            continue;
        hasPoints = true;
        ranges[best].from = std::min(ranges[best].from, place.metresAlong - kFrontage);
        ranges[best].to = std::max(ranges[best].to, place.metresAlong + kFrontage);
    }
    if (!hasPoints)
        return street;
    QList<Line> stretches;
    for (qsizetype i = 0; i < street.size(); ++i) {
        if (ranges[size_t(i)].to >= 0)
            stretches.append(part(street[i], ranges[size_t(i)]));
    }
    return stretches;
}

} // namespace rosette
