#include "models/map/mapindex.h"

#include <cmath>
#include <numeric>

namespace rosette {

MapIndex::MapIndex(const std::vector<PlaneBox> &boxes)
{
    if (boxes.empty())
        return;
    sortIntoTiles(boxes);
    std::vector<PlaneBox> leaves;
    leaves.reserve(m_items.size());
    for (const quint32 item : m_items)
        leaves.push_back(boxes[item]);
    m_levels.push_back(std::move(leaves));
    while (m_levels.back().size() > kFanOut) {
        const std::vector<PlaneBox> &below = m_levels.back();
        std::vector<PlaneBox> level((below.size() + kFanOut - 1) / kFanOut);
        for (size_t i = 0; i < below.size(); ++i)
            level[i / kFanOut].include(below[i]);
        m_levels.push_back(std::move(level));
    }
}

void MapIndex::sortIntoTiles(const std::vector<PlaneBox> &boxes)
{
    m_items.resize(boxes.size());
    std::iota(m_items.begin(), m_items.end(), 0);
    const auto byX = [&](quint32 a, quint32 b) { return boxes[a].minX + boxes[a].maxX < boxes[b].minX + boxes[b].maxX; };
    const auto byY = [&](quint32 a, quint32 b) { return boxes[a].minY + boxes[a].maxY < boxes[b].minY + boxes[b].maxY; };
    std::sort(m_items.begin(), m_items.end(), byX);
    const size_t leafNodes = (m_items.size() + kFanOut - 1) / kFanOut;
    const size_t slices = size_t(std::ceil(std::sqrt(double(leafNodes))));
    const size_t perSlice = slices * kFanOut;
    for (size_t first = 0; first < m_items.size(); first += perSlice)
        std::sort(m_items.begin() + qint64(first), m_items.begin() + qint64(std::min(first + perSlice, m_items.size())), byY);
}

std::vector<quint32> MapIndex::find(const PlaneBox &box) const
{
    std::vector<quint32> found;
    visit(box, [&](quint32 item) { found.push_back(item); });
    return found;
}

} // namespace rosette
