#include "models/walks/arclocalsearch.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace rosette {

namespace {

constexpr std::size_t kNear = 12;
constexpr int kLongestMove = 3;
constexpr int kLongestExchange = 2;

} // namespace

ArcLocalSearch::ArcLocalSearch(const ArcProblem &problem, WalkRandom &random)
    : m_problem(problem)
    , m_random(random)
    , m_routes(problem)
    , m_near(problem.tasks.size())
{
    for (int task = 0; task < int(problem.tasks.size()); ++task)
        findNear(task);
}

/// Near is who has an end near one of this one's, and of these rather who runs beside it.
void ArcLocalSearch::findNear(int task)
{
    const auto farness = [this, &one = m_problem.tasks[std::size_t(task)]](int other) {
        const ArcTask &two = m_problem.tasks[std::size_t(other)];
        const Distances &d = m_problem.distances;
        const std::int64_t along[] = {d(one.from, two.from), d(one.to, two.to)};
        const std::int64_t across[] = {d(one.from, two.to), d(one.to, two.from)};
        return 4 * std::min({along[0], along[1], across[0], across[1]}) +
               std::min(along[0] + along[1], across[0] + across[1]);
    };
    std::vector<std::pair<std::int64_t, int>> others;
    for (int other = 0; other < int(m_problem.tasks.size()); ++other) {
        if (other != task)
            others.emplace_back(farness(other), other);
    }
    const auto end = others.begin() + std::ptrdiff_t(std::min(kNear, others.size()));
    std::partial_sort(others.begin(), end, others.end());
    for (auto other = others.begin(); other != end; ++other)
        m_near[std::size_t(task)].push_back(other->second);
}

ArcPlan ArcLocalSearch::improved(ArcPlan plan)
{
    m_routes.take(std::move(plan));
    m_lookedAt.assign(m_near.size(), -1);
    std::vector<int> tasks(m_near.size());
    std::iota(tasks.begin(), tasks.end(), 0);
    for (int i = int(tasks.size()); i > 1; --i)
        std::swap(tasks[std::size_t(i - 1)], tasks[std::size_t(m_random.below(i))]);
    for (bool isBetter = true; isBetter;) {
        isBetter = false;
        for (const int task : tasks)
            isBetter |= improveTask(task);
    }
    return m_routes.give();
}

bool ArcLocalSearch::improveTask(int task)
{
    const std::int64_t before = std::exchange(m_lookedAt[std::size_t(task)], m_routes.clock());
    const auto hasChanged = [&](int one) { return m_routes.changedAt(m_routes.routeOf(one)) > before; };
    bool isBetter = false;
    const std::vector<int> &near = m_near[std::size_t(task)];
    for (auto other = near.begin(); other != near.end();) {
        if ((hasChanged(task) || hasChanged(*other)) && improveBeside(task, *other)) {
            isBetter = true;
            other = near.begin();
        } else {
            ++other;
        }
    }
    return (hasChanged(task) && improveAlone(task)) || isBetter;
}

bool ArcLocalSearch::improveBeside(int task, int near)
{
    return improveMoves(task, near) || improveExchanges(task, near) || improveTurns(task, near);
}

bool ArcLocalSearch::improveMoves(int task, int near)
{
    const auto [route, place] = std::pair(m_routes.routeOf(task), m_routes.placeOf(task));
    const auto [target, at] = std::pair(m_routes.routeOf(near), m_routes.placeOf(near));
    for (int count = 1; count <= kLongestMove; ++count) {
        for (const int after : {at, at - 1}) {
            if (m_routes.move(route, place, count, target, after) ||
                (count > 1 && m_routes.move(route, place - count + 1, count, target, after)))
                return true;
        }
    }
    return false;
}

bool ArcLocalSearch::improveExchanges(int task, int near)
{
    const auto [route, place] = std::pair(m_routes.routeOf(task), m_routes.placeOf(task));
    const auto [other, at] = std::pair(m_routes.routeOf(near), m_routes.placeOf(near));
    for (int count = 1; count <= kLongestExchange; ++count) {
        for (int otherCount = 1; otherCount <= count; ++otherCount) {
            for (const int otherPlace : {at, at - 1, at + 1}) {
                if (m_routes.exchange(route, place, count, other, otherPlace, otherCount))
                    return true;
            }
        }
    }
    return false;
}

bool ArcLocalSearch::improveTurns(int task, int near)
{
    const auto [route, place] = std::pair(m_routes.routeOf(task), m_routes.placeOf(task));
    const auto [other, at] = std::pair(m_routes.routeOf(near), m_routes.placeOf(near));
    if (route != other) {
        for (const int first : {place, place - 1}) {
            if (m_routes.exchangeEnds(route, first, other, at) || m_routes.exchangeEnds(route, first, other, at - 1))
                return true;
        }
        return false;
    }
    const auto [begin, end] = std::minmax(place, at);
    return m_routes.turn(route, begin, end) || m_routes.turn(route, begin + 1, end) ||
           m_routes.turn(route, begin, end - 1) || (begin + 1 < end && m_routes.turn(route, begin + 1, end - 1));
}

/// A round of its own, or another beginning or end.
bool ArcLocalSearch::improveAlone(int task)
{
    const auto [route, place] = std::pair(m_routes.routeOf(task), m_routes.placeOf(task));
    const int empty = m_routes.emptyRoute();
    for (int count = 1; count <= kLongestMove; ++count) {
        if (m_routes.move(route, place, count, empty, -1))
            return true;
    }
    return m_routes.exchangeEnds(route, place, empty, -1) || m_routes.turn(route, 0, place) ||
           m_routes.turn(route, place, m_routes.sizeOf(route) - 1);
}

} // namespace rosette
