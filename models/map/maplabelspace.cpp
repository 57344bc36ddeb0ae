#include "models/map/maplabelspace.h"

#include <cmath>

#include <QLineF>

namespace rosette {

template <typename Use>
void MapLabelSpace::forCells(const QRectF &box, Use use)
{
    const auto cell = [](double at) { return int(std::floor(at / kCell)); };
    for (int y = cell(box.top()); y <= cell(box.bottom()); ++y) {
        for (int x = cell(box.left()); x <= cell(box.right()); ++x)
            use(std::pair(x, y));
    }
}

bool MapLabelSpace::isFree(const QRectF &box) const
{
    bool isFree = true;
    forCells(box, [&](std::pair<int, int> cell) {
        const auto found = m_cells.constFind(cell);
        if (found == m_cells.constEnd())
            return;
        isFree = isFree && std::none_of(found->begin(), found->end(), [&](const QRectF &taken) { return taken.intersects(box); });
    });
    return isFree;
}

bool MapLabelSpace::take(const std::vector<QRectF> &boxes)
{
    const bool canTake = std::all_of(boxes.begin(), boxes.end(), [&](const QRectF &box) { return m_area.contains(box) && isFree(box); });
    if (canTake) {
        for (const QRectF &box : boxes)
            block(box);
    }
    return canTake;
}

void MapLabelSpace::block(const QRectF &box)
{
    forCells(box, [&](std::pair<int, int> cell) { m_cells[cell].push_back(box); });
}

bool MapLabelSpace::isNear(const QString &name, QPointF point, double distance) const
{
    const auto found = m_names.constFind(name);
    return found != m_names.constEnd()
           && std::any_of(found->begin(), found->end(), [&](QPointF other) { return QLineF(other, point).length() < distance; });
}

} // namespace rosette
