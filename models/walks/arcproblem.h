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
/// R. T. Wong 1981). A task walked in one of its directions is an arc: 2t as it stands, 2t + 1 the other way.
struct ArcProblem
{
    Distances distances;
    int depot = 0;
    int capacity = 0;
    std::vector<ArcTask> tasks;

    const ArcTask &taskOf(int arc) const { return tasks[std::size_t(arc / 2)]; }
    int tailOf(int arc) const { return arc % 2 == 0 ? taskOf(arc).from : taskOf(arc).to; }
    int headOf(int arc) const { return arc % 2 == 0 ? taskOf(arc).to : taskOf(arc).from; }
    static int turned(int arc) { return arc ^ 1; }
};

using ArcRoute = std::vector<int>; ///< arcs in the order they are walked

/// Rounds that together serve every task once.
struct ArcPlan
{
    std::vector<ArcRoute> routes;
    std::int64_t empty = 0; ///< distance walked without serving, from and to the depot included
};

} // namespace rosette
