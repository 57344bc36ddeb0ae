#pragma once

#include <cstddef>
#include <vector>

namespace rosette {

/// Distances between n points, the same in both directions, in a whole unit of the caller's choice (walks: decimetres).
class Distances
{
public:
    explicit Distances(int size)
        : m_size(size)
        , m_values(std::size_t(size) * std::size_t(size))
    {
    }

    int size() const { return m_size; }
    int operator()(int a, int b) const { return m_values[at(a, b)]; }
    void set(int a, int b, int distance)
    {
        m_values[at(a, b)] = distance;
        m_values[at(b, a)] = distance;
    }

private:
    std::size_t at(int a, int b) const { return std::size_t(a) * std::size_t(m_size) + std::size_t(b); }

    int m_size;
    std::vector<int> m_values;
};

} // namespace rosette
