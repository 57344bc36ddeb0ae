#include "models/walks/arcplanner.h"

#include <algorithm>
#include <limits>

#include "models/walks/arcsplit.h"
#include "models/walks/arctour.h"

namespace rosette {

namespace {

constexpr std::size_t kPopulation = 24;
constexpr std::size_t kSurvivors = 6; // of a population that finds nothing better
constexpr int kBarrenTries = 600;     // after which all but the survivors are replaced
constexpr int kTriesToPopulate = 200; // small problems have fewer different walks than a population
constexpr int kTours = 6;             // of those tries
constexpr int kTourQuestions = 10;    // how long each of them is shortened
constexpr int kSeeds = 1 << 20;
constexpr int kSplitsAgain = 2;

bool beginsAnywhere(const ArcProblem &problem)
{
    const auto isAsFar = [&, metres = problem.distances(problem.depot, problem.tasks.front().from)](int point) {
        return problem.distances(problem.depot, point) == metres;
    };
    return std::all_of(problem.tasks.begin(), problem.tasks.end(),
                       [&](const ArcTask &task) { return isAsFar(task.from) && isAsFar(task.to); });
}

} // namespace

ArcPlanner::ArcPlanner(const ArcProblem &problem, std::uint32_t seed)
    : m_problem(problem)
    , m_random(seed)
    , m_search(problem, m_random)
{
    m_best.empty = std::numeric_limits<std::int64_t>::max();
}

ArcPlan ArcPlanner::plan(const std::function<bool(std::int64_t)> &isDone)
{
    if (m_problem.tasks.empty())
        return {};
    const auto isOver = [&] { return isDone(m_best.empty); };
    while (!populate(isOver)) {
        const std::int64_t before = m_best.empty;
        for (int barren = 0; barren < kBarrenTries; ++barren) {
            const std::int64_t best = m_best.empty;
            settle(bred(crossed(chosen().arcs, chosen().arcs)));
            if (isOver())
                return m_best;
            if (m_best.empty < best)
                barren = 0;
        }
        if (m_best.empty == before && m_walks.size() < kSurvivors)
            return m_best; // so small that everything was seen
        m_walks.resize(std::min(m_walks.size(), kSurvivors));
    }
    return m_best;
}

/// Fills the population with walks in any order. Where rounds begin anywhere, some that are shortest as a whole are a
/// good start; where each comes from one place, they mislead. True when it is over.
bool ArcPlanner::populate(const std::function<bool()> &isDone)
{
    const int tours = beginsAnywhere(m_problem) ? kTours : 0;
    for (int i = 0; i < kTriesToPopulate && m_walks.size() < kPopulation; ++i) {
        settle(bred(i < tours ? toured() : shuffled()));
        if (isDone())
            return true;
    }
    return false;
}

/// Cut into rounds and improved; once improved, another order of the rounds may be cut better still.
ArcPlanner::Walk ArcPlanner::bred(const std::vector<int> &arcs)
{
    ArcPlan plan = m_search.improved(splitWalk(m_problem, arcs));
    std::vector<int> walk = joined(plan);
    for (int i = 0; i < kSplitsAgain; ++i) {
        ArcPlan again = splitWalk(m_problem, walk);
        if (again.empty >= plan.empty)
            break;
        plan = m_search.improved(std::move(again));
        walk = joined(plan);
    }
    return {std::move(walk), std::move(plan)};
}

std::vector<int> ArcPlanner::joined(const ArcPlan &plan)
{
    std::vector<std::size_t> order;
    for (std::size_t route = 0; route < plan.routes.size(); ++route)
        order.push_back(route);
    for (int i = int(order.size()); i > 1; --i)
        std::swap(order[std::size_t(i - 1)], order[std::size_t(m_random.below(i))]);
    std::vector<int> walk;
    for (const std::size_t route : order)
        walk.insert(walk.end(), plan.routes[route].begin(), plan.routes[route].end());
    return walk;
}

/// The shortest walk through everything, beginning anywhere.
std::vector<int> ArcPlanner::toured()
{
    std::vector<int> walk = tourOfArcs(m_problem, kTourQuestions, std::uint32_t(m_random.below(kSeeds)));
    std::rotate(walk.begin(), walk.begin() + m_random.below(int(walk.size())), walk.end());
    return walk;
}

std::vector<int> ArcPlanner::shuffled()
{
    std::vector<int> walk;
    for (int task = 0; task < int(m_problem.tasks.size()); ++task)
        walk.push_back(2 * task + m_random.below(2));
    for (int i = int(walk.size()); i > 1; --i)
        std::swap(walk[std::size_t(i - 1)], walk[std::size_t(m_random.below(i))]);
    return walk;
}

/// A stretch of the one where it is, the rest in the other's order (order crossover, I. M. Oliver et al. 1987).
std::vector<int> ArcPlanner::crossed(const std::vector<int> &one, const std::vector<int> &other)
{
    const std::size_t size = one.size();
    const std::size_t first = std::size_t(m_random.below(int(size)));
    const std::size_t count = 1 + std::size_t(m_random.below(int(size)));
    std::vector<int> child(size);
    std::vector<char> isTaken(size, 0);
    for (std::size_t i = 0; i < count; ++i) {
        const int arc = one[(first + i) % size];
        child[(first + i) % size] = arc;
        isTaken[std::size_t(arc / 2)] = 1;
    }
    std::size_t place = first + count;
    for (std::size_t i = 0; i < size; ++i) {
        const int arc = other[(first + count + i) % size];
        if (isTaken[std::size_t(arc / 2)] == 0)
            child[place++ % size] = arc;
    }
    return child;
}

/// The better of two.
const ArcPlanner::Walk &ArcPlanner::chosen()
{
    const int size = int(m_walks.size());
    return m_walks[std::size_t(std::min(m_random.below(size), m_random.below(size)))];
}

bool ArcPlanner::isKnown(const ArcPlan &plan) const
{
    return std::any_of(m_walks.begin(), m_walks.end(), [&](const Walk &walk) { return walk.plan.empty == plan.empty; });
}

/// A new walk takes the place of one of the worse half, unless it is the worst itself or nothing new.
void ArcPlanner::settle(Walk &&walk)
{
    if (walk.plan.empty < m_best.empty)
        m_best = walk.plan;
    if (isKnown(walk.plan))
        return;
    if (m_walks.size() >= kPopulation) {
        if (walk.plan.empty > m_walks.back().plan.empty)
            return;
        const int half = int(m_walks.size() / 2);
        m_walks.erase(m_walks.begin() + half + m_random.below(int(m_walks.size()) - half));
    }
    const auto place = std::find_if(m_walks.begin(), m_walks.end(),
                                    [&](const Walk &other) { return other.plan.empty > walk.plan.empty; });
    m_walks.insert(place, std::move(walk));
}

} // namespace rosette
