#pragma once

#include <vector>

#include <QPolygonF>

namespace rosette {

/// A shape, closed as drawn by hand, made ready for asking of many points whether they lie inside: its edges are sorted
/// into bands, so that a point meets only the few beside it. Where it crosses itself, what is enclosed twice is
/// outside. Immutable; any thread.
class MapEnclosure
{
public:
    explicit MapEnclosure(const QPolygonF &shape);

    QRectF boundingRect() const { return m_bounds; }
    bool contains(QPointF point) const;

private:
    struct Edge
    {
        QPointF upper; ///< the end with the smaller y
        QPointF lower;
    };
    size_t bandOf(double y) const;

    QRectF m_bounds;
    std::vector<std::vector<Edge>> m_bands; // each with all edges that reach into it
};

} // namespace rosette
