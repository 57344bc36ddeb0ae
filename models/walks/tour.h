#pragma once

#include <cstddef>
#include <vector>

namespace rosette {

/// A closed tour through the points 0 … n − 1, kept as an array with the place of each point in it. A stretch is turned
/// round by its shorter side, so that a change of a tour of 2,000 points costs little.
class Tour
{
public:
    /// `order` names every point once.
    explicit Tour(std::vector<int> order);

    int size() const { return int(m_order.size()); }
    int next(int point) const { return m_isTurned ? before(point) : after(point); }
    int previous(int point) const { return m_isTurned ? after(point) : before(point); }
    const std::vector<int> &order() const { return m_order; }

    /// Turns the stretch round that next() walks from `first` to `last`.
    void reverse(int first, int last);

private:
    int after(int point) const
    {
        const int place = m_places[std::size_t(point)] + 1;
        return m_order[std::size_t(place == size() ? 0 : place)];
    }
    int before(int point) const
    {
        const int place = m_places[std::size_t(point)];
        return m_order[std::size_t(place == 0 ? size() - 1 : place - 1)];
    }
    void reverseArray(int from, int to, int count);

    std::vector<int> m_order;
    std::vector<int> m_places;
    bool m_isTurned = false; ///< the tour goes through the array backwards
};

} // namespace rosette
