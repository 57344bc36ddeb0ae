#pragma once

#include "ui/map/mapdoorhandle.h"
#include "ui/map/mapmeasure.h"
#include "ui/map/mapselection.h"
#include "ui/mapview/maphand.h"
#include "ui/mapview/mapshape.h"
#include "ui/mapview/mapview.h"

namespace rosette {

/// What the mouse does on the map.
enum class MapTool {
    Select,    ///< click shows, drag moves the map
    Rectangle, ///< drag selects doors
    Lasso,
    Measure,    ///< each click adds a corner; a double click ends, the first corner closes
    AddStall,   ///< a click says where
    PlaceDoors, ///< a door is dragged to where it stands
};

/// The map with its tools. A drag moves the map (with the middle button also while another tool is held); Esc gives up
/// what is being drawn, then the tool, then what is shown.
class MapToolView : public MapView
{
    Q_OBJECT

public:
    explicit MapToolView(QWidget *parent = nullptr);

    MapTool tool() const { return m_tool; }
    void setTool(MapTool tool);
    const MapMeasure &measure() const { return m_measure; }

    /// Puts a handle on these doors; when they were dragged, the tool for looking comes back.
    void offerMove(const QList<DoorId> &doors, LonLat from);

signals:
    void toolChanged(MapTool tool);
    /// The pointer rests on other things than before; topmost first.
    void hovered(const QList<rosette::MapTarget> &targets);
    void clicked(const QList<rosette::MapTarget> &targets, QPointF point);
    /// Doors inside the shape that was drawn, or clicked with Shift or Ctrl.
    void doorsPicked(const QList<rosette::DoorId> &doors, rosette::MapPick pick);
    void stallPlaced(rosette::LonLat position, const rosette::MapTarget &target);
    void doorsPlaced(const QList<rosette::DoorId> &doors, rosette::LonLat position);
    /// Esc with nothing left to give up.
    void escaped();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void paintTool(QPainter &painter) override;

private:
    QList<MapTarget> targetsHere(QPointF at) const;
    bool grabDoor(QPointF at);
    void endPan();
    void click(QPointF at, Qt::KeyboardModifiers modifiers);
    void finishShape(Qt::KeyboardModifiers modifiers);
    void finishMove();
    void giveUp();
    void hover(QPointF at);
    void updateCursor();
    bool nudge(int key);

    MapTool m_tool = MapTool::Select;
    MapHand m_hand;
    bool m_isGrabbed = false; // the handle follows the pointer
    bool m_isOffered = false; // the handle came from a card
    bool m_hasMoved = false;
    QPointF m_pressedAt;
    QPointF m_lastAt;
    MapShape m_shape;
    MapMeasure m_measure;
    MapDoorHandle m_handle;
    QList<MapTarget> m_hovered;
};

} // namespace rosette
