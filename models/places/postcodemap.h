#pragma once

#include "models/places/postcode.h"

namespace rosette {

/// The postcodes' places, ready for questions about nearness.
class PostcodeMap
{
public:
    PostcodeMap() = default;
    explicit PostcodeMap(QHash<QString, Postcode> postcodes);

    std::optional<LonLat> find(const QString &postcode) const;
    /// Whether a door of this postcode may stand here: near to its middle, or where postcodes lie far apart. True when
    /// the postcode is unknown.
    bool mayStandAt(LonLat point, const QString &postcode, double nearMetres) const;

private:
    using Cell = std::pair<int, int>;

    static Cell cellOf(LonLat point);
    double metresToNearest(LonLat point, double atMost) const;

    QHash<QString, Postcode> m_postcodes;
    QHash<Cell, QList<LonLat>> m_cells;
};

} // namespace rosette
