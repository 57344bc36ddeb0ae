#include "ui/mapview/maptiledrawer.h"

#include "models/map/mapbackgroundpainter.h"

namespace rosette {

namespace {

QImage emptyImage(const MapViewport &viewport, QImage::Format format)
{
    QImage image((viewport.size() * viewport.pixelRatio()).toSize(), format);
    image.setDevicePixelRatio(viewport.pixelRatio());
    if (format != QImage::Format_RGB32)
        image.fill(Qt::transparent);
    return image;
}

} // namespace

QImage MapTileDrawer::names(const MapPainter &map, const MapViewport &viewport)
{
    QImage image = emptyImage(viewport, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    map.paintNames(painter, viewport, MapAudience::Screen);
    return image;
}

MapTileDrawer::Tile MapTileDrawer::tile(const MapPainter &map, const MapBackgroundPtr &background,
                                        const MapViewport &viewport)
{
    if (background != m_background) {
        m_background = background;
        m_reader = background ? background->reader() : nullptr;
    }
    Tile drawn{.image = emptyImage(viewport, QImage::Format_RGB32)};
    QPainter painter(&drawn.image);
    if (m_reader) {
        drawn.isComplete = paintBackground(painter, map, viewport);
        map.paintLayers(painter, viewport);
    } else {
        map.paintTile(painter, viewport);
    }
    painter.end();
    return drawn;
}

bool MapTileDrawer::paintBackground(QPainter &painter, const MapPainter &map, const MapViewport &viewport)
{
    constexpr int kNight = 110; // of 255: pictures for the day are too bright for the dark
    const QRectF area(QPointF(), viewport.size());
    painter.fillRect(area, map.style().land);
    const bool isComplete = paintMapBackground(painter, viewport, m_background->facts(), *m_reader);
    if (map.style().theme == MapTheme::Dark)
        painter.fillRect(area, QColor(0, 0, 0, kNight));
    return isComplete;
}

} // namespace rosette
