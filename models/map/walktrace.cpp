#include "models/map/walktrace.h"

#include <algorithm>
#include <cmath>

#include "models/places/streetrepository.h"

namespace rosette {

namespace {

constexpr double kFarthestStreet = 80; // metres; a door farther off stands on no line of its street
constexpr double kPavement = 6;        // metres from the middle of the street, at most
constexpr double kPavementShare = 0.6; // of the way from the middle to the door

/// Where feet stand before a door.
struct Foot
{
    LonLat point;
    qsizetype line = -1; ///< of the street; none where it has no line near
    double metresAlong = 0;
    LonLat middle; ///< of the street
};

Foot footOf(LonLat door, const QList<Line> &street)
{
    Foot foot{.point = door};
    double nearest = kFarthestStreet;
    for (qsizetype i = 0; i < street.size(); ++i) {
        if (street.at(i).size() < 2)
            continue;
        const NearestPoint found = nearestOn(street.at(i), door);
        if (found.metresAway >= nearest)
            continue;
        nearest = found.metresAway;
        foot = {door, i, found.metresAlong, found.point};
    }
    if (foot.line >= 0 && nearest > 0)
        foot.point = between(foot.middle, door, std::min(kPavementShare, kPavement / nearest));
    return foot;
}

/// The street's bends between two feet, as far from its middle as the feet are.
Line bendsBetween(const Foot &from, const Foot &to, const Line &street)
{
    Line bends;
    const double low = std::min(from.metresAlong, to.metresAlong);
    const double high = std::max(from.metresAlong, to.metresAlong);
    double along = 0;
    for (qsizetype i = 1; i < street.size() && along < high; ++i) {
        along += metresBetween(street.at(i - 1), street.at(i));
        if (along <= low || along >= high)
            continue;
        const double share = std::abs(along - from.metresAlong) / (high - low);
        const LonLat aside = between({from.point.lon - from.middle.lon, from.point.lat - from.middle.lat},
                                     {to.point.lon - to.middle.lon, to.point.lat - to.middle.lat}, share);
        bends += LonLat{street.at(i).lon + aside.lon, street.at(i).lat + aside.lat};
    }
    if (from.metresAlong > to.metresAlong)
        std::reverse(bends.begin(), bends.end());
    return bends;
}

/// A postcode's point stands for many doors: where better ones are known, those lead the way.
bool isPlaced(const Door &door) { return door.point && door.exactness > Exactness::Postcode; }

Line traceOf(const QList<Door> &doors, const QList<Line> &street)
{
    const bool hasPlaced = std::any_of(doors.begin(), doors.end(), isPlaced);
    Line trace;
    Foot last;
    for (const Door &door : doors) {
        if (!door.point || (hasPlaced && !isPlaced(door)))
            continue;
        Foot foot = footOf(*door.point, street);
        if (!hasPlaced && foot.line >= 0)
            foot.point = foot.middle; // nobody knows on which side
        if (!trace.isEmpty() && foot.line >= 0 && foot.line == last.line)
            trace += bendsBetween(last, foot, street.at(foot.line));
        if (trace.isEmpty() || !(trace.last() == foot.point))
            trace += foot.point;
        last = foot;
    }
    return trace;
}

} // namespace

WalkTrace WalkTrace::of(const QList<StageDoors> &stages, const QHash<StreetId, QList<Line>> &streets)
{
    WalkTrace trace;
    for (const StageDoors &stage : stages)
        trace.stages += traceOf(stage.doors, streets.value(stage.stage.street));
    return trace;
}

Result<WalkTrace> WalkTrace::load(Connection &connection, const QList<StageDoors> &stages)
{
    QHash<StreetId, QList<Line>> streets;
    for (const StageDoors &stage : stages) {
        if (streets.contains(stage.stage.street))
            continue;
        ROSETTE_ASSIGN(const std::optional<Street> street, StreetRepository::find(connection, stage.stage.street));
        streets.insert(stage.stage.street, street ? street->lines : QList<Line>());
    }
    return of(stages, streets);
}

} // namespace rosette
