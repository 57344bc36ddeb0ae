#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QPointF>

class QKeyEvent;
class QNativeGestureEvent;
class QTouchEvent;
class QWheelEvent;

namespace rosette {

class MapView;

/// Moves a map view by wheel, touchpad, fingers and keys; sees the view's events before the view does. One finger is
/// handed on as the mouse's left button, so that every tool works with it; two fingers zoom and move.
class MapGestures : public QObject
{
    Q_OBJECT

public:
    explicit MapGestures(MapView *view);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool wheel(QWheelEvent *event);
    bool key(QKeyEvent *event);
    bool nativeGesture(QNativeGestureEvent *event);
    bool touch(QTouchEvent *event);
    void touchOne(QPointF at, bool isLifted);
    void touchTwo(QPointF first, QPointF second);
    void endTouch();
    void tap();
    void sendMouse(QEvent::Type type, QPointF at, bool isDown);

    enum class Touch {
        None,
        Resting,  ///< one finger, not yet moved
        Dragging, ///< one finger that moves: a mouse with its button down
        Pinching,
        Leaving, ///< fingers that are left over from a pinch
    };

    MapView *m_view;
    double m_wheelRest = 0; // of a fine wheel, less than a quarter zoom
    Touch m_touch = Touch::None;
    QPointF m_touchedAt;
    QPointF m_pinchMiddle;
    double m_pinchWidth = 0;
    QElapsedTimer m_sinceTap;
    QPointF m_tappedAt;
};

} // namespace rosette
