#include "models/walks/arcsplit.h"

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace rosette {

namespace {

constexpr std::int64_t kNever = std::numeric_limits<std::int64_t>::max() / 4;

/// Empty distance so far, when the last task was walked as its arc stands, and when it was turned.
using Ways = std::array<std::int64_t, 2>;

int arcOf(int arc, std::size_t way) { return way == 0 ? arc : ArcProblem::turned(arc); }

std::int64_t between(const ArcProblem &problem, int arc, int next)
{
    return problem.distances(problem.headOf(arc), problem.tailOf(next));
}

Ways waysFromDepot(const ArcProblem &problem, int arc)
{
    return {problem.distances(problem.depot, problem.tailOf(arc)),
            problem.distances(problem.depot, problem.headOf(arc))};
}

Ways waysOn(const ArcProblem &problem, const Ways &ways, int arc, int next)
{
    Ways on;
    for (std::size_t way = 0; way < 2; ++way) {
        const int to = arcOf(next, way);
        on[way] = std::min(ways[0] + between(problem, arc, to), ways[1] + between(problem, arcOf(arc, 1), to));
    }
    return on;
}

std::int64_t withWayHome(const ArcProblem &problem, const Ways &ways, int arc, std::size_t way)
{
    return ways[way] + problem.distances(problem.headOf(arcOf(arc, way)), problem.depot);
}

/// Turns the arcs of a round so that it is shortest.
void turnArcs(const ArcProblem &problem, ArcRoute &route)
{
    std::vector<Ways> ways{waysFromDepot(problem, route.front())};
    for (std::size_t i = 1; i < route.size(); ++i)
        ways.push_back(waysOn(problem, ways.back(), route[i - 1], route[i]));
    const auto home = [&](std::size_t way) { return withWayHome(problem, ways.back(), route.back(), way); };
    std::size_t way = home(1) < home(0) ? 1 : 0;
    for (std::size_t i = route.size(); i-- > 0;) {
        const int arc = std::exchange(route[i], arcOf(route[i], way));
        if (i == 0)
            break;
        const int to = arcOf(arc, way);
        way = ways[i - 1][1] + between(problem, arcOf(route[i - 1], 1), to) <
                      ways[i - 1][0] + between(problem, route[i - 1], to)
                  ? 1
                  : 0;
    }
}

} // namespace

ArcPlan splitWalk(const ArcProblem &problem, const std::vector<int> &walk)
{
    std::vector<std::int64_t> shortest(walk.size() + 1, kNever); // for the tasks before this one
    std::vector<std::size_t> begins(walk.size() + 1, 0);         // of the round that ends before it
    shortest[0] = 0;
    for (std::size_t first = 0; first < walk.size(); ++first) {
        int doors = 0;
        Ways ways{};
        for (std::size_t last = first; last < walk.size(); ++last) {
            doors += problem.taskOf(walk[last]).doors;
            if (doors > problem.capacity)
                break;
            ways =
                last == first ? waysFromDepot(problem, walk[last]) : waysOn(problem, ways, walk[last - 1], walk[last]);
            const std::int64_t home =
                std::min(withWayHome(problem, ways, walk[last], 0), withWayHome(problem, ways, walk[last], 1)) +
                problem.missingCost(doors);
            if (shortest[first] + home < shortest[last + 1]) {
                shortest[last + 1] = shortest[first] + home;
                begins[last + 1] = first;
            }
        }
    }
    ArcPlan plan{{}, shortest.back()};
    for (std::size_t end = walk.size(); end > 0; end = begins[end]) {
        plan.routes.emplace_back(walk.begin() + std::ptrdiff_t(begins[end]), walk.begin() + std::ptrdiff_t(end));
        turnArcs(problem, plan.routes.back());
    }
    std::reverse(plan.routes.begin(), plan.routes.end());
    return plan;
}

} // namespace rosette
