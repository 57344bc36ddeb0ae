#pragma once

#include "models/map/mapcanvas.h"
#include "models/map/mapdrawing.h"
#include "models/map/mapmark.h"

namespace rosette {

/// Draws what the campaign lays over the ground: wards with their shade and all else dimmed, districts, rounds, doors.
/// What has a name or a plate is MapMarkLayout's. One object for one drawing; any thread.
class MapOverlayPainter
{
public:
    explicit MapOverlayPainter(const MapDrawing &drawing);

    /// All that the layers ask for, in its order.
    void paint(QPainter &painter, MapCanvas &canvas) const;

    /// How large a door's mark is at this scale; 0 when doors are not drawn. Those that tell something are larger.
    static double doorRadius(double zoom, bool isColoured = false);

private:
    using Rings = std::vector<std::vector<QPointF>>;

    void paintShading(MapCanvas &canvas) const;
    /// Dims what no ward that is worked covers, and draws the outlines.
    void paintWards(MapCanvas &canvas) const;
    void paintDistricts(MapCanvas &canvas) const;
    void paintRounds(QPainter &painter) const;
    QPen roundPen(size_t place) const;
    void paintPlainDoors(MapCanvas &canvas, const std::vector<quint32> &steps) const;
    void paintColouredDoors(MapCanvas &canvas, const std::vector<quint32> &steps) const;
    /// Where nobody wants to be knocked up.
    void paintCrosses(MapCanvas &canvas, const std::vector<quint32> &steps, double radius) const;
    void addOutlines(MapCanvas &canvas, const Rings &rings, const MapPen &pen) const;
    /// The visible rings of all wards, or of those that are worked.
    Rings wardRings(bool isWorkedOnly) const;
    /// Adds a shape's rings when it is in sight.
    void addRings(Rings &rings, const MapShapes &shapes, quint32 item) const;
    QPolygonF toScreen(std::span<const PlanePoint> line) const;

    const MapDrawing m_map;
};

} // namespace rosette
