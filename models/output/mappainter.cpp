#include "models/output/mappainter.h"

#include "models/output/mapfurniture.h"
#include "models/output/mapground.h"
#include "models/output/maplabels.h"
#include "models/output/mapoverlay.h"

namespace rosette {

MapPainter::MapPainter(MapScenePtr scene, MapStyle style, MapLayers layers)
    : m_scene(std::move(scene))
    , m_style(std::move(style))
    , m_layers(layers)
    , m_texts(std::make_shared<MapTextCache>())
{
}

void MapPainter::paint(QPainter &painter, const MapViewport &viewport) const
{
    const std::unique_ptr<MapCanvas> canvas = MapCanvas::on(painter);
    paintTile(painter, *canvas, viewport);
    paintNames(painter, *canvas, viewport);
    MapFurniture::paintScaleBar(painter, m_style, viewport);
    MapFurniture::paintNotices(painter, m_style, QRectF(QPointF(), viewport.size()));
}

void MapPainter::paintTile(QPainter &painter, const MapViewport &viewport) const
{
    paintTile(painter, *MapCanvas::on(painter), viewport);
}

void MapPainter::paintNames(QPainter &painter, const MapViewport &viewport) const
{
    paintNames(painter, *MapCanvas::on(painter), viewport);
}

void MapPainter::paintTile(QPainter &painter, MapCanvas &canvas, const MapViewport &viewport) const
{
    painter.fillRect(QRectF(QPointF(), viewport.size()), m_style.land);
    if (m_layers.hasGround)
        MapGroundPainter(*m_scene, m_style, viewport).paint(canvas);
    const MapOverlayPainter overlay(*m_scene, m_style, viewport);
    if (m_layers.hasWards)
        overlay.paintWards(canvas);
    if (m_layers.hasRounds)
        overlay.paintRounds(painter, m_layers.onlyRound);
    if (m_layers.hasDoors)
        overlay.paintDoors(canvas);
}

void MapPainter::paintNames(QPainter &painter, MapCanvas &canvas, const MapViewport &viewport) const
{
    const MapOverlayPainter overlay(*m_scene, m_style, viewport);
    MapLabelPainter labels(*m_scene, m_style, m_layers, viewport, *m_texts);
    if (m_layers.hasStalls) {
        for (const QRectF &box : overlay.stallBoxes())
            labels.keepFree(box);
    }
    if (m_layers.hasRounds) {
        for (const QRectF &box : overlay.roundNameBoxes(m_layers.onlyRound))
            labels.keepFree(box);
    }
    labels.paint(canvas);
    if (m_layers.hasRounds)
        overlay.paintRoundNames(painter, m_layers.onlyRound);
    if (m_layers.hasStalls)
        overlay.paintStalls(painter);
}

QImage MapPainter::image(const MapViewport &viewport) const
{
    QImage image((viewport.size() * viewport.pixelRatio()).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(viewport.pixelRatio());
    QPainter painter(&image);
    paint(painter, viewport);
    return image;
}

} // namespace rosette
