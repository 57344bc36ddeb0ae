#pragma once

#include <QElapsedTimer>

#include "ui/map/mapmeasure.h"
#include "ui/map/mapview.h"

class QGestureEvent;

namespace rosette {

/// What the mouse does on the map.
enum class MapTool {
    Select,    ///< click shows, drag moves the map
    Rectangle, ///< drag selects doors
    Lasso,
    Measure,   ///< each click adds a corner; a double click or Esc ends
    AddStall,  ///< a click says where
};

/// The map with its tools. Wheel and pinch zoom about the cursor, a drag moves (with the middle button also while another
/// tool is held), arrows + − and Home do the same by keyboard, Esc gives the tool back.
class MapToolView : public MapView
{
    Q_OBJECT

public:
    explicit MapToolView(QWidget *parent = nullptr);

    MapTool tool() const { return m_tool; }
    void setTool(MapTool tool);
    double measuredMetres() const { return m_measure.metres(); }

signals:
    void toolChanged(MapTool tool);
    void hovered(const rosette::MapTarget &target);
    void clicked(const rosette::MapTarget &target, rosette::LonLat position);
    /// Doors inside the shape that was drawn; added to the selection when Shift or Ctrl was held.
    void doorsSelected(const QList<rosette::DoorId> &doors, bool isAdded);
    void stallPlaced(rosette::LonLat position);
    void measured(double metres);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void paintTool(QPainter &painter) override;

private:
    void startPan(QPointF at);
    void pan(QPointF to);
    void endPan();
    void finishShape(Qt::KeyboardModifiers modifiers);
    void addCorner(QPointF at);
    void hover(QPointF at);
    bool pinch(QGestureEvent *event);
    void updateCursor();

    MapTool m_tool = MapTool::Select;
    bool m_isPanning = false;
    bool m_isDrawing = false;
    bool m_hasMoved = false;
    QPointF m_pressedAt;
    QPointF m_lastAt;
    QPointF m_velocity; // pixels per second, smoothed
    QElapsedTimer m_sinceMove;
    QPolygonF m_shape;       // of the rectangle or lasso, in pixels
    MapMeasure m_measure;
    MapTarget m_hovered;
};

} // namespace rosette
