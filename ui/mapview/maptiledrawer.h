#pragma once

#include "models/map/mapbackground.h"
#include "models/map/mappainter.h"

namespace rosette {

/// Draws a map's parts on pictures of their own, on a background if there is one. One for each worker, since it keeps
/// the background's reader.
class MapTileDrawer
{
public:
    struct Tile
    {
        QImage image;
        bool isComplete = true; ///< false when a picture of the background is still to come
    };

    static QImage names(const MapPainter &map, const MapViewport &viewport);
    Tile tile(const MapPainter &map, const MapBackgroundPtr &background, const MapViewport &viewport);

private:
    bool paintBackground(QPainter &painter, const MapPainter &map, const MapViewport &viewport);

    MapBackgroundPtr m_background;
    std::unique_ptr<MapBackground::Reader> m_reader;
};

} // namespace rosette
