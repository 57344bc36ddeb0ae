#pragma once

#include <QPainter>

#include "models/output/mapstyle.h"
#include "models/output/mapviewport.h"

namespace rosette {

/// Draws the background of a scene without names: parks, water, buildings, railways and roads (all casings first, then
/// all fills, so that crossings join). One object for one drawing; any thread.
class MapGroundPainter
{
public:
    MapGroundPainter(const MapScene &scene, const MapStyle &style, const MapViewport &viewport);

    void paint(QPainter &painter);

private:
    void paintAreas(QPainter &painter, MapKind kind);
    void paintLines(QPainter &painter, MapKind kind, const QPen &pen);
    void paintCasing(QPainter &painter, MapKind kind);
    void paintFill(QPainter &painter, MapKind kind);
    bool hasCasing(MapKind kind) const;
    /// The visible shapes of a kind, as numbers into layer(kind).forZoom(…).
    std::vector<quint32> visible(MapKind kind, double marginPixels) const;
    const MapShapes &shapes(MapKind kind) const;
    /// The ring in pixels, without points that nobody could tell apart.
    const QPolygonF &toScreen(std::span<const PlanePoint> ring);

    const MapScene &m_scene;
    const MapStyle &m_style;
    const MapViewport &m_viewport;
    QTransform m_transform;
    double m_zoom; // of the widths
    QPolygonF m_scratch;
};

} // namespace rosette
