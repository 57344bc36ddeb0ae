#pragma once

#include <QSizeF>
#include <QTransform>

#include "models/geo/geobox.h"
#include "models/map/mapplane.h"

namespace rosette {

/// What part of the earth is shown on how much paper or screen. Sizes and points are logical pixels from the top left.
/// A value; any thread.
class MapViewport
{
public:
    static constexpr double kMinZoom = 3;
    static constexpr double kMaxZoom = 20.5;

    MapViewport() = default;
    MapViewport(LonLat centre, double zoom, QSizeF size, double pixelRatio = 1);
    /// Shows all of `box`, as large as it goes with `margin` pixels left free all around.
    static MapViewport fitting(const GeoBox &box, QSizeF size, double margin = 0, double pixelRatio = 1);

    LonLat centre() const { return m_centre; }
    double zoom() const { return m_zoom; }
    QSizeF size() const { return m_size; }
    double pixelRatio() const { return m_pixelRatio; }
    /// The zoom at which one logical pixel would be what a device pixel is here: how much detail can be seen.
    double detailZoom() const;
    /// Plane metres one logical pixel covers.
    double planeMetresPerPixel() const { return rosette::planeMetresPerPixel(m_zoom); }
    /// Metres on the ground one logical pixel covers at the centre.
    double groundMetresPerPixel() const;

    QPointF toScreen(LonLat position) const;
    LonLat toLonLat(QPointF point) const;
    GeoBox box() const;
    /// From a scene's plane to logical pixels.
    QTransform fromPlane(const MapPlane &plane) const;
    /// The plane's part that is visible, with `marginPixels` around.
    PlaneBox visible(const MapPlane &plane, double marginPixels = 0) const;

    /// The same place under `point`, at another zoom (kept within the limits).
    MapViewport zoomedAbout(QPointF point, double zoom) const;
    /// The ground moved with the hand by `pixels`.
    MapViewport movedBy(QPointF pixels) const;
    MapViewport resized(QSizeF size, double pixelRatio) const;

    friend bool operator==(const MapViewport &, const MapViewport &) = default;

private:
    LonLat m_centre;
    double m_zoom = 14;
    QSizeF m_size;
    double m_pixelRatio = 1;
};

} // namespace rosette
