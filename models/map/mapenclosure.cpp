#include "models/map/mapenclosure.h"

#include <algorithm>

namespace rosette {

MapEnclosure::MapEnclosure(const QPolygonF &shape)
    : m_bounds(shape.boundingRect())
    , m_bands(size_t(std::clamp<qsizetype>(shape.size(), 1, 1024)))
{
    for (qsizetype i = 0; i < shape.size(); ++i) {
        Edge edge{shape[i], shape[(i + 1) % shape.size()]};
        if (edge.upper.y() > edge.lower.y())
            std::swap(edge.upper, edge.lower);
        for (size_t band = bandOf(edge.upper.y()); band <= bandOf(edge.lower.y()); ++band)
            m_bands[band].push_back(edge);
    }
}

size_t MapEnclosure::bandOf(double y) const
{
    const double share = m_bounds.height() > 0 ? (y - m_bounds.top()) / m_bounds.height() : 0;
    return std::min(size_t(std::max(share, 0.0) * double(m_bands.size())), m_bands.size() - 1);
}

bool MapEnclosure::contains(QPointF point) const
{
    bool isInside = false;
    for (const Edge &edge : m_bands[bandOf(point.y())]) {
        if (point.y() < edge.upper.y() || point.y() >= edge.lower.y())
            continue;
        const double share = (point.y() - edge.upper.y()) / (edge.lower.y() - edge.upper.y());
        isInside ^= point.x() < edge.upper.x() + share * (edge.lower.x() - edge.upper.x());
    }
    return isInside;
}

} // namespace rosette
