#pragma once

#include "models/walks/arcroutes.h"
#include "models/walks/walkrandom.h"

namespace rosette {

/// Improves rounds by exchanges between tasks that lie near each other until none of them helps any more.
class ArcLocalSearch
{
public:
    /// Both must outlive this.
    ArcLocalSearch(const ArcProblem &problem, WalkRandom &random);

    ArcPlan improved(ArcPlan plan);

private:
    void findNear(int task);
    bool improveTask(int task);
    bool improveBeside(int task, int near);
    bool improveMoves(int task, int near);
    bool improveExchanges(int task, int near);
    bool improveTurns(int task, int near);
    bool improveAlone(int task);

    const ArcProblem &m_problem;
    WalkRandom &m_random;
    ArcRoutes m_routes;
    std::vector<std::vector<int>> m_near; ///< by task, nearest first
    std::vector<std::int64_t> m_lookedAt; ///< by task: the routes' clock
};

} // namespace rosette
