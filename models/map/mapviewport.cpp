#include "models/map/mapviewport.h"

#include <cmath>

namespace rosette {

MapViewport::MapViewport(LonLat centre, double zoom, QSizeF size, double pixelRatio)
    : m_centre(centre)
    , m_zoom(std::clamp(zoom, kMinZoom, kMaxZoom))
    , m_size(size)
    , m_pixelRatio(pixelRatio)
{
}

MapViewport MapViewport::fitting(const GeoBox &box, QSizeF size, double margin, double pixelRatio)
{
    const MapPlane plane(LonLat{box.west, box.north});
    const QPointF span = plane.toPlane(LonLat{box.east, box.south});
    const double width = std::max(1.0, size.width() - 2 * margin);
    const double height = std::max(1.0, size.height() - 2 * margin);
    const double metresPerPixel = std::max({span.x() / width, span.y() / height, 0.01});
    return {plane.toLonLat(span / 2), std::log2(rosette::planeMetresPerPixel(0) / metresPerPixel), size, pixelRatio};
}

double MapViewport::detailZoom() const { return m_zoom + std::log2(m_pixelRatio); }

double MapViewport::groundMetresPerPixel() const
{
    return planeMetresPerPixel() / planeMetresPerGroundMetre(m_centre.lat);
}

QPointF MapViewport::toScreen(LonLat position) const
{
    const QPointF offset = MapPlane(m_centre).toPlane(position) / planeMetresPerPixel();
    return offset + QPointF(m_size.width() / 2, m_size.height() / 2);
}

LonLat MapViewport::toLonLat(QPointF point) const
{
    const QPointF offset = point - QPointF(m_size.width() / 2, m_size.height() / 2);
    return MapPlane(m_centre).toLonLat(offset * planeMetresPerPixel());
}

GeoBox MapViewport::box() const
{
    const LonLat northWest = toLonLat(QPointF(0, 0));
    const LonLat southEast = toLonLat(QPointF(m_size.width(), m_size.height()));
    return GeoBox{northWest.lon, southEast.lat, southEast.lon, northWest.lat};
}

QTransform MapViewport::fromPlane(const MapPlane &plane) const
{
    const QPointF centre = plane.toPlane(m_centre);
    const double scale = 1 / planeMetresPerPixel();
    return {scale, 0, 0, scale, m_size.width() / 2 - centre.x() * scale, m_size.height() / 2 - centre.y() * scale};
}

PlaneBox MapViewport::visible(const MapPlane &plane, double marginPixels) const
{
    const QRectF screen = QRectF(QPointF(), m_size).adjusted(-marginPixels, -marginPixels, marginPixels, marginPixels);
    return PlaneBox::of(fromPlane(plane).inverted().mapRect(screen));
}

MapViewport MapViewport::zoomedAbout(QPointF point, double zoom) const
{
    MapViewport zoomed(m_centre, zoom, m_size, m_pixelRatio);
    const LonLat fixed = toLonLat(point);
    return zoomed.movedBy(point - zoomed.toScreen(fixed));
}

MapViewport MapViewport::movedBy(QPointF pixels) const
{
    const QPointF middle(m_size.width() / 2, m_size.height() / 2);
    return {toLonLat(middle - pixels), m_zoom, m_size, m_pixelRatio};
}

MapViewport MapViewport::resized(QSizeF size, double pixelRatio) const { return {m_centre, m_zoom, size, pixelRatio}; }

} // namespace rosette
