#pragma once

#include "models/map/mapcanvas.h"
#include "models/map/maplayers.h"
#include "models/map/mapstyle.h"
#include "models/map/mapviewport.h"

namespace rosette {

/// Draws what the campaign lays over the ground: the wards' outlines with all else dimmed, rounds, doors and stalls.
/// One object for one drawing; any thread.
class MapOverlayPainter
{
public:
    MapOverlayPainter(const MapScene &scene, const MapStyle &style, const MapViewport &viewport);

    /// Dims what no ward that is worked covers, and draws the outlines.
    void paintWards(MapCanvas &canvas) const;
    /// All rounds, or only the one given.
    void paintRounds(QPainter &painter, RoundId only = {}) const;
    /// A plate with the round's name on its longest stretch.
    void paintRoundNames(QPainter &painter, RoundId only = {}) const;
    QList<QRectF> roundNameBoxes(RoundId only = {}) const;
    void paintDoors(MapCanvas &canvas) const;
    /// The mark of each stall, and its name beside it.
    void paintStalls(QPainter &painter) const;
    /// Where the stalls' marks and names stand, so that no other name does.
    QList<QRectF> stallBoxes() const;

    /// How large a door's dot is at this scale; 0 when doors are not drawn.
    static double doorRadius(double zoom);

private:
    void addOutlines(MapCanvas &canvas, const std::vector<std::vector<QPointF>> &rings, const MapPen &pen) const;
    /// The visible rings of all wards, or of those that are worked.
    std::vector<std::vector<QPointF>> wardRings(bool isWorkedOnly) const;
    QPolygonF toScreen(std::span<const PlanePoint> line) const;
    QPointF toScreen(PlanePoint point) const { return m_transform.map(QPointF(double(point.x), double(point.y))); }
    bool isShown(const MapRound &round, RoundId only) const;
    QRectF plateOf(const MapRound &round) const;
    QFont plateFont() const { return m_style.fontOf(11, QFont::DemiBold); }
    void paintStall(QPainter &painter, const MapStall &stall) const;
    QString stallText(const MapStall &stall) const;
    QFont stallFont() const { return m_style.fontOf(11, QFont::DemiBold); }

    const MapScene &m_scene;
    const MapStyle &m_style;
    const MapViewport &m_viewport;
    QTransform m_transform;
    double m_zoom;
};

} // namespace rosette
