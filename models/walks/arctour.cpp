#include "models/walks/arctour.h"

#include "models/walks/touroptimizer.h"

namespace rosette {

ArcRoute tourOfArcs(const ArcProblem &problem, int questions, std::uint32_t seed)
{
    const int tasks = int(problem.tasks.size());
    Distances distances(2 * tasks); // a task's arcs 2t and 2t + 1 stand for the ends they begin at
    std::vector<int> partners;
    for (int arc = 0; arc < 2 * tasks; ++arc) {
        for (int other = 0; other < arc; ++other)
            distances.set(arc, other, problem.distances(problem.tailOf(arc), problem.tailOf(other)));
        partners.push_back(ArcProblem::turned(arc));
    }
    TourOptimizer optimizer(distances, std::move(partners), seed);
    optimizer.run([&] { return --questions <= 0; });
    const std::vector<int> &order = optimizer.order();
    ArcRoute walk;
    const std::size_t first = order.size() > 1 && order[1] != ArcProblem::turned(order[0]) ? 1 : 0;
    for (std::size_t i = first; i < first + order.size(); i += 2)
        walk.push_back(order[i % order.size()]);
    return walk;
}

} // namespace rosette
