#include "models/walks/touroptimizer.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

namespace rosette {

namespace {

// How many exchanges are tried at each level, and how deep: few and shallow, since a kick costs less than a deep search
// (compared on TSPLIB's a280, pcb442, pr1002 and 2,400 random points).
constexpr std::array<int, 3> kBreadth{3, 2, 1};
constexpr int kDepth = 10;
constexpr int kKickReach = 50;
constexpr int kTriesBetweenQuestions = 64;
constexpr int kSmallestKicked = 8;

} // namespace

TourOptimizer::TourOptimizer(const Distances &distances, std::vector<int> partners, std::uint32_t seed)
    : m_distances(distances)
    , m_partners(partners.empty() ? std::vector<int>(std::size_t(distances.size()), -1) : std::move(partners))
    , m_neighbourCount(std::clamp(distances.size() - 1, 0, kNeighbours))
    , m_random(seed)
    , m_tour(firstTour())
    , m_isQueued(std::size_t(distances.size()), 0)
{
    findNeighbours();
    for (const int point : m_tour.order())
        enqueue(point);
}

/// Always on to the nearest point not yet visited; a tied one comes along.
std::vector<int> TourOptimizer::firstTour() const
{
    std::vector<int> order;
    std::vector<int> open(std::size_t(m_distances.size()));
    std::iota(open.begin(), open.end(), 0);
    const auto visit = [&](int point) {
        order.push_back(point);
        std::erase(open, point);
    };
    while (!open.empty()) {
        const int last = order.empty() ? 0 : order.back();
        visit(*std::min_element(open.begin(), open.end(),
                                [&](int a, int b) { return m_distances(last, a) < m_distances(last, b); }));
        if (const int partner = m_partners[std::size_t(order.back())]; partner >= 0)
            visit(partner);
    }
    return order;
}

void TourOptimizer::findNeighbours()
{
    m_neighbours.reserve(std::size_t(m_distances.size()) * std::size_t(m_neighbourCount));
    std::vector<int> others;
    for (int point = 0; point < m_distances.size(); ++point) {
        others.clear();
        for (int other = 0; other < m_distances.size(); ++other) {
            if (other != point)
                others.push_back(other);
        }
        std::partial_sort(others.begin(), others.begin() + m_neighbourCount, others.end(),
                          [&](int a, int b) { return m_distances(point, a) < m_distances(point, b); });
        m_neighbours.insert(m_neighbours.end(), others.begin(), others.begin() + m_neighbourCount);
    }
}

std::int64_t TourOptimizer::length() const
{
    std::int64_t sum = 0;
    for (const int point : m_tour.order())
        sum += m_distances(point, m_tour.next(point));
    return sum;
}

void TourOptimizer::run(const std::function<bool()> &isDone)
{
    improveQueued();
    m_reversals.clear();
    if (m_tour.size() < kSmallestKicked)
        return;
    for (int tries = 1; tries % kTriesBetweenQuestions != 0 || !isDone(); ++tries) {
        m_gained = 0;
        if (!kick())
            continue;
        improveQueued();
        if (m_gained < 0)
            takeBackTo(0);
        m_reversals.clear();
    }
}

/// Exchanges two neighbouring short stretches somewhere, which single steps cannot do and rarely undo.
bool TourOptimizer::kick()
{
    const int reach = std::min(kKickReach, (m_tour.size() - 2) / 2);
    const int first = m_random.below(m_tour.size());
    const int middle = first + 1 + m_random.below(reach);
    const int last = middle + 1 + m_random.below(reach);
    const auto pointAt = [&](int place) { return m_tour.order()[std::size_t(place % m_tour.size())]; };
    std::array<int, 6> ends{pointAt(first),      pointAt(first + 1), pointAt(middle),
                            pointAt(middle + 1), pointAt(last),      pointAt(last + 1)};
    if (m_tour.next(ends[0]) != ends[1])
        std::reverse(ends.begin(), ends.end());
    const auto [before, a, b, c, d, after] = ends; // before | a … b | c … d | after
    if (areTied(before, a) || areTied(b, c) || areTied(d, after))
        return false;
    m_gained += m_distances(before, a) + m_distances(b, c) + m_distances(d, after);
    m_gained -= m_distances(before, c) + m_distances(d, a) + m_distances(b, after);
    reverse(a, d);
    reverse(d, c);
    reverse(b, a);
    for (const int end : ends)
        enqueue(end);
    return true;
}

void TourOptimizer::enqueue(int point)
{
    if (std::exchange(m_isQueued[std::size_t(point)], char(1)) == 0)
        m_queue.push_back(point);
}

void TourOptimizer::improveQueued()
{
    for (std::size_t i = 0; i < m_queue.size(); ++i) { // grows meanwhile
        const int point = m_queue[i];
        m_isQueued[std::size_t(point)] = 0;
        while (improveAt(point)) {
        }
    }
    m_queue.clear();
}

bool TourOptimizer::improveAt(int point) { return improveFrom<true>(point) || improveFrom<false>(point); }

template <bool isForward>
bool TourOptimizer::improveFrom(int t1)
{
    const int t2 = isForward ? m_tour.next(t1) : m_tour.previous(t1);
    return !areTied(t1, t2) && step<isForward>(0, t1, t2, m_distances(t1, t2));
}

/// Ways on from t2, which follows t1 (the link between them is given up): link t2 with a near t3 and give up t3's link
/// with t4 before it. The best come first.
template <bool isForward>
int TourOptimizer::exchanges(int t1, int t2, std::int64_t gain, Exchange *found) const
{
    int count = 0;
    for (int i = 0; i < m_neighbourCount; ++i) {
        const int t3 = m_neighbours[std::size_t(t2) * std::size_t(m_neighbourCount) + std::size_t(i)];
        const std::int64_t open = gain - m_distances(t2, t3);
        if (open <= 0)
            break;
        const int t4 = isForward ? m_tour.previous(t3) : m_tour.next(t3);
        if (t3 != t1 && t4 != t2 && !areTied(t3, t4))
            found[count++] = {t3, t4, open + m_distances(t3, t4)};
    }
    std::sort(found, found + count, [](const Exchange &a, const Exchange &b) { return a.gain > b.gain; });
    return count;
}

template <bool isForward>
bool TourOptimizer::step(int level, int t1, int t2, std::int64_t gain)
{
    std::array<Exchange, kNeighbours> found;
    const int breadth = kBreadth[std::min(std::size_t(level), kBreadth.size() - 1)];
    const int count = std::min(exchanges<isForward>(t1, t2, gain, found.data()), breadth);
    for (int i = 0; i < count; ++i) {
        const auto [t3, t4, open] = found[std::size_t(i)];
        const std::size_t mark = m_reversals.size();
        isForward ? reverse(t2, t4) : reverse(t4, t2);
        const std::int64_t closed = open - m_distances(t4, t1);
        if (closed > 0)
            m_gained += closed;
        if (closed > 0 || (level < kDepth && step<isForward>(level + 1, t1, t4, open))) {
            for (const int end : {t1, t2, t3, t4})
                enqueue(end);
            return true;
        }
        takeBackTo(mark);
    }
    return false;
}

void TourOptimizer::reverse(int first, int last)
{
    m_tour.reverse(first, last);
    m_reversals.emplace_back(last, first);
}

void TourOptimizer::takeBackTo(std::size_t mark)
{
    for (; m_reversals.size() > mark; m_reversals.pop_back())
        m_tour.reverse(m_reversals.back().first, m_reversals.back().second);
}

} // namespace rosette
