#include "models/rounds/stageplace.h"

#include <limits>

namespace rosette {

namespace {

/// Where a stretch of a walk begins and ends; nothing where no door has a point.
struct Ends
{
    std::optional<LonLat> first;
    std::optional<LonLat> last;

    static Ends of(const QList<StageDoors> &stages)
    {
        Ends ends;
        for (const StageDoors &stage : stages) {
            for (const Door &door : stage.doors) {
                if (!door.point)
                    continue;
                if (!ends.first)
                    ends.first = door.point;
                ends.last = door.point;
            }
        }
        return ends;
    }

    Ends reversed() const { return {last, first}; }
};

double metres(const std::optional<LonLat> &from, const std::optional<LonLat> &to)
{
    return from && to ? metresBetween(*from, *to) : 0;
}

/// What walking `way` costs between these two points, one of which may be missing at an end of the round.
double detour(const std::optional<LonLat> &before, const Ends &way, const std::optional<LonLat> &after)
{
    return metres(before, way.first) + metres(way.last, after) - metres(before, after);
}

QList<DoorId> idsOf(const QList<Door> &doors)
{
    QList<DoorId> ids;
    for (const Door &door : doors)
        ids += door.id;
    return ids;
}

bool areAlike(const Stage &one, const Stage &next)
{
    return one.street == next.street && one.ward == next.ward && one.building == next.building &&
           one.parity == next.parity && one.direction == next.direction;
}

/// Makes `stages` at `place` and behind it one, when that one reaches exactly their doors.
Status joinAt(StreetDoors &streets, QList<Stage> &stages, qsizetype place)
{
    if (place < 0 || place + 1 >= stages.size() || !areAlike(stages.at(place), stages.at(place + 1)))
        return {};
    Stage joint = stages.at(place);
    joint.to = stages.at(place + 1).to;
    ROSETTE_ASSIGN(const QList<StageDoors> apart, doorsOfStages(streets, stages.mid(place, 2)));
    ROSETTE_ASSIGN(const QList<StageDoors> together, doorsOfStages(streets, {joint}));
    if (idsOf(apart.at(0).doors + apart.at(1).doors) != idsOf(together.at(0).doors))
        return {};
    stages.removeAt(place + 1);
    stages[place] = joint;
    return {};
}

} // namespace

Result<QList<Stage>> insertOnTheWay(StreetDoors &streets, const QList<Stage> &stages, const QList<Stage> &added)
{
    ROSETTE_ASSIGN(const QList<StageDoors> walk, doorsOfStages(streets, stages));
    ROSETTE_ASSIGN(const QList<StageDoors> addedWalk, doorsOfStages(streets, added));
    const Ends way = Ends::of(addedWalk);
    qsizetype best = stages.size();
    bool isTurned = false;
    double least = std::numeric_limits<double>::max();
    for (qsizetype place = stages.size(); way.first && place >= 0; --place) {
        const auto before = Ends::of(walk.mid(0, place)).last;
        const auto after = Ends::of(walk.mid(place)).first;
        for (const bool turned : {false, true}) {
            const double cost = detour(before, turned ? way.reversed() : way, after);
            if (cost + 0.5 >= least)
                continue;
            least = cost;
            best = place;
            isTurned = turned;
        }
    }
    QList<Stage> all = stages.mid(0, best) + (isTurned ? reversedStages(added) : added) + stages.mid(best);
    ROSETTE_CHECK(joinAt(streets, all, best + added.size() - 1));
    ROSETTE_CHECK(joinAt(streets, all, best - 1));
    return all;
}

QList<Stage> reversedStages(const QList<Stage> &stages)
{
    QList<Stage> turned;
    for (auto stage = stages.crbegin(); stage != stages.crend(); ++stage)
        turned += stage->reversed();
    return turned;
}

} // namespace rosette
