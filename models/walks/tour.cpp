#include "models/walks/tour.h"

#include <utility>

namespace rosette {

Tour::Tour(std::vector<int> order)
    : m_order(std::move(order))
    , m_places(m_order.size())
{
    for (std::size_t place = 0; place < m_order.size(); ++place)
        m_places[std::size_t(m_order[place])] = int(place);
}

void Tour::reverse(int first, int last)
{
    if (m_isTurned)
        std::swap(first, last);
    const int from = m_places[std::size_t(first)];
    const int to = m_places[std::size_t(last)];
    const int count = (to - from + size()) % size() + 1;
    if (2 * count <= size()) {
        reverseArray(from, to, count);
    } else { // the rest turned round is the same tour, walked the other way
        m_isTurned = !m_isTurned;
        reverseArray((to + 1) % size(), (from + size() - 1) % size(), size() - count);
    }
}

void Tour::reverseArray(int from, int to, int count)
{
    for (int i = count / 2; i > 0; --i) {
        std::swap(m_order[std::size_t(from)], m_order[std::size_t(to)]);
        m_places[std::size_t(m_order[std::size_t(from)])] = from;
        m_places[std::size_t(m_order[std::size_t(to)])] = to;
        from = from + 1 == size() ? 0 : from + 1;
        to = to == 0 ? size() - 1 : to - 1;
    }
}

} // namespace rosette
