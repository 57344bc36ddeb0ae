#pragma once

#include <vector>

#include <QHash>
#include <QRectF>

namespace rosette {

/// Keeps labels off each other: boxes that were taken, in a grid, and where each name already stands.
class MapLabelSpace
{
public:
    explicit MapLabelSpace(const QRectF &area) : m_area(area) {}

    /// Takes the boxes when all lie inside the area and none is taken; else takes nothing.
    bool take(const std::vector<QRectF> &boxes);
    /// The same for a box that must not be covered but may cover what is there (a stall's mark).
    void block(const QRectF &box);
    bool isNear(const QString &name, QPointF point, double distance) const;
    void remember(const QString &name, QPointF point) { m_names[name].push_back(point); }
    const QRectF &area() const { return m_area; }

private:
    static constexpr int kCell = 48;

    template <typename Use>
    static void forCells(const QRectF &box, Use use);
    bool isFree(const QRectF &box) const;

    QRectF m_area;
    QHash<std::pair<int, int>, std::vector<QRectF>> m_cells;
    QHash<QString, std::vector<QPointF>> m_names;
};

} // namespace rosette
