#pragma once

#include <QSet>
#include <QVariantAnimation>
#include <QWidget>

#include "ui/map/maprenderer.h"
#include "ui/map/maptarget.h"

namespace rosette {

/// The map as a widget: cached tiles drawn by workers, names above them, and what is selected or being drawn on top.
/// Shows what it is given and says what the user does; knows no campaign. Never waits and never reads a file.
class MapView : public QWidget
{
    Q_OBJECT

public:
    explicit MapView(QWidget *parent = nullptr);

    void setScene(MapScenePtr scene);
    MapScenePtr scene() const { return m_scene; }
    /// What the campaign did, beside the scene it was read for.
    void setFigures(MapFiguresPtr figures);
    MapFiguresPtr figures() const { return m_figures; }
    const MapStyle &mapStyle() const { return m_style; }
    void setLayers(const MapLayers &layers);
    const MapLayers &layers() const { return m_layers; }

    const MapViewport &viewport() const { return m_viewport; }
    void setViewport(LonLat centre, double zoom);
    void showBox(const GeoBox &box);
    /// All of the campaign.
    void showAll();
    /// By steps of a wheel's notch, about the middle or the point given.
    void zoomBy(double steps);
    void zoomBy(double steps, QPointF about);
    void panBy(QPointF pixels);

    /// Marked with rings; the doors are found by their ids.
    void setSelectedDoors(const QSet<DoorId> &doors);
    /// One thing that stands out: a street, a ward, a door, a stall.
    void setMarked(const MapTarget &target);
    const MapTarget &marked() const { return m_marked; }
    MapTarget targetAt(QPointF point) const;
    bool isSettled() const;

signals:
    void viewportChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

    /// Drawn above everything by the subclass that handles the tools.
    virtual void paintTool(QPainter &painter) { Q_UNUSED(painter) }
    void glide(QPointF pixelsPerSecond);
    void stopMoving();

private:
    void remakePainter();
    void wantTiles();
    void moveTo(const MapViewport &viewport);
    void zoomTo(double zoom, QPointF about);
    void keepBackdrop();
    int quarterZoom() const;
    QList<MapTileKey> visibleTiles() const;
    QRectF rectOf(const MapViewport &other) const;
    void paintMap(QPainter &painter) const;
    bool hasMotion() const;

    MapScenePtr m_scene;
    MapFiguresPtr m_figures;
    MapLayers m_layers;
    MapStyle m_style;
    MapViewport m_viewport;
    MapRenderer m_renderer;
    QSet<DoorId> m_selected;
    std::vector<PlanePoint> m_selectedPoints;
    MapTarget m_marked;
    QVariantAnimation m_zooming;
    QVariantAnimation m_gliding;
    QPointF m_zoomPoint;
    QPixmap m_backdrop; // the view as it was before the zoom changed, until its tiles are there
    MapViewport m_backdropViewport;
    bool m_isFitPending = false;
};

} // namespace rosette
