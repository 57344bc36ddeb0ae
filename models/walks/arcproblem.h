#pragma once

#include <cstdint>

#include "models/walks/distances.h"

namespace rosette {

/// A stretch of street that has to be walked once, in either direction.
struct ArcTask
{
    int from = 0; ///< place in Distances
    int to = 0;
    int doors = 0; ///< along it: what it takes of a round's capacity
};

/// Streets to be shared out into rounds: each round begins and ends at the depot and serves at most `capacity` doors.
/// Sought is the least walking besides the streets themselves (the capacitated arc-routing problem, B. L. Golden and
/// R. T. Wong 1981); a round with fewer doors than `fewest` counts as so much longer for each that is missing. A task
/// walked in one of its directions is an arc: 2t as it stands, 2t + 1 the other way.
struct ArcProblem
{
    Distances distances;
    int depot = 0;
    int capacity = 0;
    std::vector<ArcTask> tasks;
    int fewest = 0;
    int costOfMissing = 0; ///< in the unit of `distances`

    const ArcTask &taskOf(int arc) const { return tasks[std::size_t(arc / 2)]; }
    int tailOf(int arc) const { return arc % 2 == 0 ? taskOf(arc).from : taskOf(arc).to; }
    int headOf(int arc) const { return arc % 2 == 0 ? taskOf(arc).to : taskOf(arc).from; }
    static int turned(int arc) { return arc ^ 1; }
    int missingCost(int doors) const { return doors == 0 || doors >= fewest ? 0 : (fewest - doors) * costOfMissing; }
};

using ArcRoute = std::vector<int>; ///< arcs in the order they are walked

/// Rounds that together serve every task once.
struct ArcPlan
{
    std::vector<ArcRoute> routes;
    std::int64_t empty = 0; ///< distance walked without serving, the depot and the cost of missing doors included
};

} // namespace rosette
