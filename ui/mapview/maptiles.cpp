#include "ui/mapview/maptiles.h"

#include <cmath>

#include "models/geo/mercator.h"

namespace rosette {

namespace {

/// The side of a tile as a part of the world's.
double unitsPerTile(int quarterZoom)
{
    constexpr double kWorldPixels = 256; // at zoom 0
    return MapTileKey::kPixels / (kWorldPixels * std::exp2(quarterZoom / 4.0));
}

} // namespace

MapViewport MapTileKey::viewport(double pixelRatio) const
{
    const double side = unitsPerTile(quarterZoom);
    return {Mercator::fromUnit(QPointF((x + 0.5) * side, (y + 0.5) * side)), quarterZoom / 4.0, QSizeF(kPixels, kPixels), pixelRatio};
}

QList<MapTileKey> MapTileKey::covering(const MapViewport &viewport, int quarterZoom)
{
    const double side = unitsPerTile(quarterZoom);
    const QPointF first = Mercator::toUnit(viewport.toLonLat(QPointF(0, 0))) / side;
    const QPointF last = Mercator::toUnit(viewport.toLonLat(QPointF(viewport.size().width(), viewport.size().height()))) / side;
    const QPointF middle = (first + last) / 2;
    QList<MapTileKey> tiles;
    for (int y = int(std::floor(first.y())); y <= int(std::floor(last.y())); ++y) {
        for (int x = int(std::floor(first.x())); x <= int(std::floor(last.x())); ++x)
            tiles.append({quarterZoom, x, y});
    }
    const auto away = [&](const MapTileKey &key) { return std::hypot(key.x + 0.5 - middle.x(), key.y + 0.5 - middle.y()); };
    std::sort(tiles.begin(), tiles.end(), [&](const MapTileKey &a, const MapTileKey &b) { return away(a) < away(b); });
    return tiles;
}

} // namespace rosette
