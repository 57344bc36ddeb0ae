#pragma once

#include <functional>

#include "models/walks/arclocalsearch.h"

namespace rosette {

/// Shares streets out into rounds by breeding long walks: two good ones are crossed, the child is cut into rounds
/// (splitWalk) and improved (ArcLocalSearch); the best live on (P. Lacomme, C. Prins, W. Ramdane-Chérif 2004). The same
/// seed and the same number of tries give the same plan.
class ArcPlanner
{
public:
    /// `problem` must outlive this; no task has more doors than the capacity.
    explicit ArcPlanner(const ArcProblem &problem, std::uint32_t seed = 1);

    /// Plans until `isDone` says so, which is asked after each try with the shortest empty distance so far.
    ArcPlan plan(const std::function<bool(std::int64_t empty)> &isDone);

private:
    struct Walk
    {
        std::vector<int> arcs;
        ArcPlan plan;
    };

    Walk bred(const std::vector<int> &arcs);
    std::vector<int> joined(const ArcPlan &plan);
    std::vector<int> toured();
    std::vector<int> shuffled();
    std::vector<int> crossed(const std::vector<int> &one, const std::vector<int> &other);
    const Walk &chosen();
    bool isKnown(const ArcPlan &plan) const;
    void settle(Walk &&walk);
    bool populate(const std::function<bool()> &isDone);

    const ArcProblem &m_problem;
    WalkRandom m_random;
    ArcLocalSearch m_search;
    std::vector<Walk> m_walks; ///< the best first, no two equally long
    ArcPlan m_best;
};

} // namespace rosette
