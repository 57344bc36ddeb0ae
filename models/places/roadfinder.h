#pragma once

#include <QMultiHash>

#include "models/places/osmextract.h"

namespace rosette {

/// Says on which named road a house stands that is mapped without one. Keep the roads as long as it.
class RoadFinder
{
public:
    explicit RoadFinder(const QList<NamedRoad> &roads);

    /// The nearest road's name; empty when none is near, or another one is about as near.
    QString nearestName(LonLat point) const;

private:
    using Cell = std::pair<int, int>;

    static Cell cellOf(LonLat point);

    const QList<NamedRoad> &m_roads;
    QMultiHash<Cell, qsizetype> m_byCell; // roads that come near to a cell
};

} // namespace rosette
