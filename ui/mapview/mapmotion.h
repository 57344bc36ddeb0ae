#pragma once

#include <QObject>
#include <QVariantAnimation>

#include "models/map/mapviewport.h"

namespace rosette {

/// How a viewport moves: zooms and slides that ease out, a throw that comes to rest. At once where no motion is wanted.
/// Window's thread.
class MapMotion : public QObject
{
    Q_OBJECT

public:
    explicit MapMotion(QObject *parent = nullptr);

    const MapViewport &viewport() const { return m_viewport; }
    /// Stands there, at rest.
    void setViewport(const MapViewport &viewport);
    /// The same place on another area; what is under way goes on.
    void resize(QSizeF size, double pixelRatio);
    void setAnimated(bool isAnimated) { m_isAnimated = isAnimated; }

    void zoomTo(double zoom, QPointF about);
    /// By steps of a wheel's notch, two of which double the scale; several in a row add up. Comes to rest on a quarter.
    void zoomBy(double steps, QPointF about);
    /// With the hand, at once: the ground moves by `pixels`, then grows about `about`. Counts as zooming until
    /// settle().
    void pinch(QPointF pixels, double scale, QPointF about);
    /// After a pinch: to the nearest quarter.
    void settle(QPointF about);
    void panBy(QPointF pixels);
    /// The same eased; several in a row add up.
    void slideBy(QPointF pixels);
    /// As a hand lets go of what it moved.
    void throwBy(QPointF pixelsPerSecond);
    void stop();

    bool isMoving() const { return isZooming() || m_sliding.state() == QAbstractAnimation::Running; }
    bool isZooming() const { return m_isPinched || m_zooming.state() == QAbstractAnimation::Running; }
    /// Where a zoom under way comes to rest; else the viewport.
    MapViewport aim() const;

signals:
    /// The viewport changed, or a move ended.
    void moved();

private:
    void slide(QPointF way, int milliseconds);
    void moveTo(const MapViewport &viewport);

    MapViewport m_viewport;
    QVariantAnimation m_zooming;
    QVariantAnimation m_sliding;
    QPointF m_about;
    QPointF m_slid; // of the slide under way
    bool m_isAnimated = true;
    bool m_isPinched = false;
};

} // namespace rosette
