#pragma once

#include "models/map/mapcanvas.h"
#include "models/map/mapdrawing.h"

namespace rosette {

/// Draws the background of a scene without names: parks, water, buildings, railways and roads (all casings first, then
/// all fills, so that crossings join). One object for one drawing; any thread.
class MapGroundPainter
{
public:
    explicit MapGroundPainter(const MapDrawing &drawing);

    /// On land that is already there.
    void paint(MapCanvas &canvas);

private:
    void paintAreas(MapCanvas &canvas, MapKind kind);
    void paintCasing(MapCanvas &canvas, MapKind kind);
    void paintFill(MapCanvas &canvas, MapKind kind);
    bool hasCasing(MapKind kind) const;
    void addLines(MapCanvas &canvas, MapKind kind, const MapPen &pen);
    void addVisiblePieces(MapCanvas &canvas, const std::vector<QPointF> &line, const QRectF &area, bool isDashed);
    /// The visible shapes of a kind, as numbers into shapes(kind).
    std::vector<quint32> visible(MapKind kind, double marginPixels) const;
    const MapShapes &shapes(MapKind kind) const;
    /// The ring in pixels, without points that nobody could tell apart; valid until the next call.
    const std::vector<QPointF> &toScreen(std::span<const PlanePoint> ring);

    const MapDrawing m_map;
    std::vector<QPointF> m_scratch;
};

} // namespace rosette
