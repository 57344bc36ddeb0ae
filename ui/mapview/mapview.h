#pragma once

#include <QSet>
#include <QWidget>

#include "ui/mapview/mapmotion.h"
#include "ui/mapview/mapsurface.h"
#include "ui/mapview/maptarget.h"
#include "ui/mapview/ownfix.h"

namespace rosette {

/// The map as a widget: cached tiles drawn by workers, names above them, and what is selected or being drawn on top.
/// Shows what it is given and moves by wheel, touch and keys; knows no campaign. Never waits and never reads a file.
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
    /// Pictures beneath the layers, or none. They take the place of the campaign's own streets and buildings unless
    /// those are kept on top.
    void setBackground(MapBackgroundPtr background, bool isGroundKept = false);
    /// Pictures of the background came in.
    void refreshBackground() { m_surface.refreshBackground(); }
    /// One quiet line beside the notices: that the network is away, say.
    void setBackgroundNote(const QString &note);
    /// Where the user is; nothing takes the dot away.
    void setOwnFix(const std::optional<OwnFix> &fix);

    const MapViewport &viewport() const { return m_viewport; }
    void setViewport(LonLat centre, double zoom);
    void showBox(const GeoBox &box);
    /// All of wholeBox(): the campaign.
    void showAll();
    /// How far panels cover the view from its edges: what is shown as a whole keeps clear of them.
    void setCovered(const QMargins &covered);
    /// By steps of a wheel's notch, about the middle or the point given.
    void zoomBy(double steps);
    void zoomBy(double steps, QPointF about);
    void panBy(QPointF pixels) { m_motion.panBy(pixels); }
    void slideBy(QPointF pixels) { motion().slideBy(pixels); }
    void pinch(QPointF pixels, double scale, QPointF about) { m_motion.pinch(pixels, scale, about); }
    void settle(QPointF about) { motion().settle(about); }
    void throwBy(QPointF pixelsPerSecond) { motion().throwBy(pixelsPerSecond); }
    void stopMoving() { m_motion.stop(); }

    /// Marked with rings; the doors are found by their ids.
    void setSelectedDoors(const QSet<DoorId> &doors);
    /// One thing that stands out: a street, a ward, a door, a stall.
    void setMarked(const MapTarget &target);
    const MapTarget &marked() const { return m_marked; }
    MapTarget targetAt(QPointF point) const;
    bool isSettled() const;

signals:
    void viewportChanged();
    /// Nobody sees it any more.
    void left();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

    /// Drawn above everything by the subclass that handles the tools.
    virtual void paintTool(QPainter &painter) { Q_UNUSED(painter) }
    /// What showAll() shows.
    virtual GeoBox wholeBox() const { return m_scene ? m_scene->box : GeoBox(); }

private:
    void remakePainter();
    MapMotion &motion();
    void follow();
    void adoptScreen();
    QStringList notices() const;

    MapScenePtr m_scene;
    MapFiguresPtr m_figures;
    MapBackgroundPtr m_background;
    bool m_isGroundKept = false;
    QString m_backgroundNote;
    MapLayers m_layers;
    MapStyle m_style;
    MapMotion m_motion;
    MapViewport m_viewport;    // what is shown: where the motion was last seen
    MapSurface m_surface;
    QSet<DoorId> m_selected;
    std::vector<PlanePoint> m_selectedPoints;
    MapTarget m_marked;
    std::optional<OwnFix> m_ownFix;
    QMargins m_covered;
    bool m_isFitPending = false;
};

} // namespace rosette
