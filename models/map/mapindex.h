#pragma once

#include <vector>

#include "models/map/mapplane.h"

namespace rosette {

/// Finds which of many boxes meet a given one: a packed R-tree (sort-tile-recursive), built once and then immutable.
/// Items are numbers from 0 in the order of the boxes given. Reading from any thread.
class MapIndex
{
public:
    MapIndex() = default;
    explicit MapIndex(const std::vector<PlaneBox> &boxes);

    /// Calls `use(item)` for every item whose box meets `box`.
    template <typename Use>
    void visit(const PlaneBox &box, Use use) const
    {
        if (!m_levels.empty())
            visitNodes(m_levels.size() - 1, 0, m_levels.back().size(), box, use);
    }
    std::vector<quint32> find(const PlaneBox &box) const;

private:
    static constexpr size_t kFanOut = 16;

    template <typename Use>
    void visitNodes(size_t level, size_t first, size_t last, const PlaneBox &box, Use &use) const
    {
        for (size_t node = first; node < last; ++node) {
            if (!m_levels[level][node].intersects(box))
                continue;
            if (level == 0)
                use(m_items[node]);
            else
                visitNodes(level - 1, node * kFanOut, std::min((node + 1) * kFanOut, m_levels[level - 1].size()), box, use);
        }
    }
    void sortIntoTiles(const std::vector<PlaneBox> &boxes);

    std::vector<quint32> m_items;                // in tile order
    std::vector<std::vector<PlaneBox>> m_levels; // m_levels[0][i] is the box of m_items[i]; above, of kFanOut below
};

} // namespace rosette
