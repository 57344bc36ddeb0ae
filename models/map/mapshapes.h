#pragma once

#include <array>
#include <optional>

#include "models/map/mapindex.h"

namespace rosette {

using PlaneLine = std::vector<PlanePoint>;

/// Many lines or areas in one piece of memory, with an index over their boxes. A line has one ring; an area its outer
/// ring and its holes (rings repeat their first point). Filled once, then immutable; reading from any thread.
class MapShapes
{
public:
    static constexpr qint32 kNoName = -1;

    struct Shape
    {
        quint32 firstRing = 0;
        quint32 ringCount = 0;
        qint32 name = kNoName; ///< place in the scene's list of names
        float minZoom = 0;     ///< first zoom at which it is worth drawing
        PlaneBox box;
    };

    void add(std::span<const PlaneLine> rings, qint32 name, float minZoom);
    /// To be called once, after the last add().
    void buildIndex();

    bool isEmpty() const { return m_shapes.empty(); }
    size_t size() const { return m_shapes.size(); }
    const Shape &shape(quint32 item) const { return m_shapes[item]; }
    std::span<const PlanePoint> ring(quint32 number) const
    {
        return std::span(m_points).subspan(m_ringStarts[number], m_ringStarts[number + 1] - m_ringStarts[number]);
    }
    const MapIndex &index() const { return m_index; }

private:
    std::vector<PlanePoint> m_points;
    std::vector<quint32> m_ringStarts{0};
    std::vector<Shape> m_shapes;
    MapIndex m_index;
};

/// One layer of the ground in several levels of detail: coarser lines and fewer small areas for smaller scales, made once
/// so that drawing a borough does not touch every corner of it.
class MapLayer
{
public:
    /// Adds a line or area (with the name's number) at every level that shows it.
    void add(const std::vector<PlaneLine> &rings, qint32 name, float minZoom, bool isArea);
    void buildIndex();
    /// The level for what can be seen at this zoom.
    const MapShapes &forZoom(double detailZoom) const;
    const MapShapes &finest() const { return m_levels.back(); }

private:
    static constexpr std::array kLevelEnds{12.75, 14.25, 15.75, 17.25};
    std::array<MapShapes, kLevelEnds.size() + 1> m_levels;
};

/// Leaves out points that lie within `tolerance` of the line without them (Douglas and Peucker).
PlaneLine simplified(const PlaneLine &line, float tolerance);

/// The point of the shapes' lines (or the edge of areas) nearest to `point`, within `reach`.
struct MapHit
{
    quint32 item = 0;
    float distance = 0;
};
std::optional<MapHit> nearestLine(const MapShapes &shapes, PlanePoint point, float reach);
/// The smallest area that contains the point.
std::optional<quint32> areaAt(const MapShapes &shapes, PlanePoint point);

} // namespace rosette
