#include "ui/mapview/mapsurface.h"

#include <cmath>

namespace rosette {

namespace {

constexpr double kNamesMargin = 96; // pixels drawn beyond the view, so that a small move needs no new names

} // namespace

MapSurface::MapSurface(QObject *parent)
    : QObject(parent)
{
    connect(&m_renderer, &MapRenderer::tileDrawn, this, &MapSurface::drawn);
    connect(&m_renderer, &MapRenderer::namesDrawn, this, &MapSurface::drawn);
    connect(&m_renderer, &MapRenderer::tileOutdated, this, &MapSurface::want);
}

void MapSurface::setPainter(std::shared_ptr<const MapPainter> painter, MapBackgroundPtr background)
{
    if (painter)
        m_land = painter->style().land;
    m_renderer.setPainter(std::move(painter), std::move(background));
    want();
}

void MapSurface::refreshBackground()
{
    m_renderer.outdateIncomplete();
    want();
}

void MapSurface::show(const MapViewport &viewport, const MapViewport &aim, bool isZooming)
{
    if (const int tileZoom = int(std::lround(aim.zoom() * 4)); tileZoom != m_tileZoom) {
        keepBackdrop();
        m_tileZoom = tileZoom;
    }
    m_viewport = viewport;
    m_isZooming = isZooming;
    m_tiles = MapTileKey::covering(aim, m_tileZoom);
    m_renderer.setPixelRatio(viewport.pixelRatio());
    want();
}

void MapSurface::want()
{
    if (m_viewport.size().isEmpty())
        return;
    std::optional<MapViewport> names;
    if (!m_isZooming && !hasNamesHere())
        names =
            m_viewport.resized(m_viewport.size() + QSizeF(2 * kNamesMargin, 2 * kNamesMargin), m_viewport.pixelRatio());
    m_renderer.want(m_tiles, names);
}

bool MapSurface::hasNamesHere() const
{
    return m_renderer.areNamesCurrent() && m_renderer.namesViewport().zoom() == m_viewport.zoom() &&
           rectOf(m_renderer.namesViewport()).contains(QRectF(QPointF(), m_viewport.size()));
}

bool MapSurface::isComplete() const
{
    return std::all_of(m_tiles.begin(), m_tiles.end(), [&](const MapTileKey &key) { return m_renderer.tile(key); });
}

void MapSurface::keepBackdrop()
{
    const double ratio = m_viewport.pixelRatio();
    const QSize pixels = (m_viewport.size() * ratio).toSize();
    if (pixels.isEmpty())
        return;
    QPixmap backdrop(pixels);
    backdrop.setDevicePixelRatio(ratio);
    QPainter painter(&backdrop);
    paint(painter);
    painter.end();
    m_backdrop = backdrop;
    m_backdropViewport = m_viewport;
}

QRectF MapSurface::rectOf(const MapViewport &other) const
{
    const double scale = std::exp2(m_viewport.zoom() - other.zoom());
    const QSizeF shown = other.size() * scale;
    const QPointF centre = m_viewport.toScreen(other.centre());
    return {centre - QPointF(shown.width() / 2, shown.height() / 2), shown};
}

QRectF MapSurface::snapped(const QRectF &area) const // to whole device pixels, so that tiles stay crisp and meet
{
    const double ratio = m_viewport.pixelRatio();
    const QPointF topLeft(std::round(area.left() * ratio) / ratio, std::round(area.top() * ratio) / ratio);
    const QPointF bottomRight(std::round(area.right() * ratio) / ratio, std::round(area.bottom() * ratio) / ratio);
    return {topLeft, bottomRight};
}

void MapSurface::paint(QPainter &painter) const
{
    // Four times the pixels are too many to smooth in every frame of a zoom, and too small to see the difference.
    const bool isSharp = m_viewport.pixelRatio() > 1.5;
    painter.setRenderHint(QPainter::SmoothPixmapTransform, !m_isZooming || !isSharp);
    if (m_isZooming || m_tiles.isEmpty() || !isComplete()) {
        painter.fillRect(QRectF(QPointF(), m_viewport.size()), m_land);
        if (!m_backdrop.isNull())
            painter.drawPixmap(rectOf(m_backdropViewport), m_backdrop, QRectF(m_backdrop.rect()));
    }
    for (const MapTileKey &key : m_tiles) {
        if (const QPixmap *tile = m_renderer.tile(key))
            painter.drawPixmap(snapped(rectOf(key.viewport(m_viewport.pixelRatio()))), *tile, QRectF(tile->rect()));
    }
    const QPixmap &names = m_renderer.names();
    if (!names.isNull())
        painter.drawPixmap(snapped(rectOf(m_renderer.namesViewport())), names, QRectF(names.rect()));
}

} // namespace rosette
