#pragma once

#include <cstdint>
#include <functional>
#include <utility>

#include "models/walks/distances.h"
#include "models/walks/tour.h"
#include "models/walks/walkrandom.h"

namespace rosette {

/// Shortens a closed tour through all points by chained Lin-Kernighan steps (S. Lin, B. W. Kernighan 1973; chained:
/// D. Applegate, W. Cook, A. Rohe 2003). Two points may be tied together and stay neighbours whatever happens: that is
/// how a street that must be walked from end to end is one piece of a tour. The same seed gives the same tour.
class TourOptimizer
{
public:
    /// `partners[i]` is the point that i is tied to, −1 when none; empty: no ties. `distances` must outlive this.
    TourOptimizer(const Distances &distances, std::vector<int> partners, std::uint32_t seed = 1);

    /// Goes on until `isDone` says so, which is asked every few dozen tries; what was found so far always stands.
    void run(const std::function<bool()> &isDone);

    const std::vector<int> &order() const { return m_tour.order(); }
    std::int64_t length() const;

private:
    static constexpr int kNeighbours = 10;

    struct Exchange
    {
        int t3;
        int t4;
        std::int64_t gain; ///< given up less taken on, while the tour is open between t4 and its beginning
    };

    std::vector<int> firstTour() const;
    void findNeighbours();
    bool areTied(int a, int b) const { return m_partners[std::size_t(a)] == b; }
    void enqueue(int point);
    void improveQueued();
    bool improveAt(int point);
    template <bool isForward>
    bool improveFrom(int t1);
    template <bool isForward>
    int exchanges(int t1, int t2, std::int64_t gain, Exchange *found) const;
    template <bool isForward>
    bool step(int level, int t1, int t2, std::int64_t gain);
    void reverse(int first, int last);
    void takeBackTo(std::size_t mark);
    bool kick();

    const Distances &m_distances;
    std::vector<int> m_partners;
    int m_neighbourCount;          ///< of each point
    std::vector<int> m_neighbours; ///< nearest first
    WalkRandom m_random;
    Tour m_tour;
    std::vector<std::pair<int, int>> m_reversals; ///< since the last tour that was kept, as they are taken back
    std::int64_t m_gained = 0;                    ///< since then
    std::vector<int> m_queue;                     ///< points where something changed
    std::vector<char> m_isQueued;
};

} // namespace rosette
