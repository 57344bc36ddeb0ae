#pragma once

#include <QImage>
#include <QPainter>

#include "models/map/mapfigures.h"
#include "models/map/maplayers.h"
#include "models/map/mapstyle.h"
#include "models/map/mapviewport.h"

namespace rosette {

class MapLabelPainter;
class MapMarkLayout;
struct MapDrawing;

/// Draws a scene on anything a QPainter draws on: the window's tiles, pictures, paper. Holds no state beyond its
/// inputs; several threads may draw the same scene at once, each with a painter of its own.
class MapPainter
{
public:
    /// `figures` may be null; those for another scene, colouring or shading are not drawn.
    MapPainter(MapScenePtr scene, MapFiguresPtr figures, MapStyle style, MapLayers layers = {});

    const MapScene &scene() const { return *m_scene; }
    /// Null when there are none for this scene.
    const MapFigures *figures() const { return m_figures.get(); }
    const MapStyle &style() const { return m_style; }
    const MapLayers &layers() const { return m_layers; }

    /// Everything, with scale bar and notices; the viewport's size is what is covered from the painter's origin on.
    void paint(QPainter &painter, const MapViewport &viewport) const;
    /// What may be cut into tiles: land, ground, wards, rounds, doors.
    void paintTile(QPainter &painter, const MapViewport &viewport) const;
    /// The same on what is there already instead of on land: on a background.
    void paintLayers(QPainter &painter, const MapViewport &viewport) const;
    /// What may not: names and marks.
    void paintNames(QPainter &painter, const MapViewport &viewport, MapAudience audience = MapAudience::Anybody) const;

    /// Names alone, off the boxes `keptFree`; returns where their letters stand, for what is to be drawn above them.
    QList<QRectF> paintNames(QPainter &painter, const MapViewport &viewport, const QList<QRectF> &keptFree) const;

    /// The whole map as a picture in device pixels (size × pixel ratio); bands of it are drawn in several threads at
    /// once.
    QImage image(const MapViewport &viewport) const;

private:
    MapDrawing drawingOf(const MapViewport &viewport) const;
    MapLabelPainter placedNames(const MapViewport &viewport, const MapMarkLayout &marks) const;
    void paintFurniture(QPainter &painter, const MapViewport &viewport) const;
    /// `band` is a part of the picture, from row `top` on.
    void paintGround(QImage band, int top, const MapViewport &viewport) const;
    static void drawNames(const MapLabelPainter &names, QImage band, int top);

    MapScenePtr m_scene;
    MapFiguresPtr m_figures;
    MapStyle m_style;
    MapLayers m_layers;
};

} // namespace rosette
