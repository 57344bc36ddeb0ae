#pragma once

#include <QHash>
#include <QList>

#include "models/geo/lonlat.h"

namespace rosette {

/// Which rounds have doors near a place, to within some 40 metres; rounds by their index.
class NearbyRounds
{
public:
    void add(qsizetype round, LonLat point);
    /// The nearest first, at most `most`.
    QList<qsizetype> near(LonLat point, double metres, qsizetype most) const;

private:
    using Cell = QPair<int, int>;

    static Cell cellOf(LonLat point);

    QHash<Cell, QList<qsizetype>> m_rounds;
};

} // namespace rosette
