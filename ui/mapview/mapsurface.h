#pragma once

#include "ui/mapview/maprenderer.h"

namespace rosette {

/// What the workers drew, laid under a viewport that moves: tiles of the zoom at which it comes to rest, names above
/// them, and until they are there the view as it was before. Never waits. Window's thread.
class MapSurface : public QObject
{
    Q_OBJECT

public:
    explicit MapSurface(QObject *parent = nullptr);

    /// Draws anew, on `background` if there is one; what was drawn before stays until then.
    void setPainter(std::shared_ptr<const MapPainter> painter, MapBackgroundPtr background);
    /// Pictures of the background came in.
    void refreshBackground();
    /// From now on shows `viewport`, which is zooming to `aim` or else at rest there.
    void show(const MapViewport &viewport, const MapViewport &aim, bool isZooming);
    void paint(QPainter &painter) const;
    /// Whether the workers rest.
    bool isIdle() const { return m_renderer.isIdle(); }

signals:
    /// There is something new to paint.
    void drawn();

private:
    void want();
    void keepBackdrop();
    bool isComplete() const;
    bool hasNamesHere() const;
    QRectF rectOf(const MapViewport &other) const;
    QRectF snapped(const QRectF &area) const;

    MapRenderer m_renderer;
    QColor m_land;
    MapViewport m_viewport;
    bool m_isZooming = false;
    int m_tileZoom = 0;        // in quarters
    QList<MapTileKey> m_tiles; // what covers the view where it comes to rest
    QPixmap m_backdrop;        // the view as it was before its tiles' zoom changed
    MapViewport m_backdropViewport;
};

} // namespace rosette
