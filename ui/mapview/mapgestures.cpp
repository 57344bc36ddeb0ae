#include "ui/mapview/mapgestures.h"

#include <cmath>

#include <QCoreApplication>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QNativeGestureEvent>
#include <QStyleHints>
#include <QTouchEvent>
#include <QWheelEvent>

#include "ui/mapview/mapview.h"

namespace rosette {

namespace {

constexpr double kKeyStep = 96; // pixels
constexpr double kPageShare = 0.75;
constexpr double kNotch = 120;   // eighths of a degree
constexpr double kQuarter = 0.5; // of a notch: what the zoom is counted in

} // namespace

MapGestures::MapGestures(MapView *view)
    : QObject(view)
    , m_view(view)
{
    view->setAttribute(Qt::WA_AcceptTouchEvents);
    view->installEventFilter(this);
}

bool MapGestures::eventFilter(QObject *, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Wheel:
        return wheel(static_cast<QWheelEvent *>(event));
    case QEvent::KeyPress:
        return key(static_cast<QKeyEvent *>(event));
    case QEvent::NativeGesture:
        return nativeGesture(static_cast<QNativeGestureEvent *>(event));
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
    case QEvent::TouchCancel:
        return touch(static_cast<QTouchEvent *>(event));
    default:
        return false;
    }
}

bool MapGestures::wheel(QWheelEvent *event)
{
    const bool isTouchpad = !event->pixelDelta().isNull() && event->phase() != Qt::NoScrollPhase;
    if (isTouchpad && !(event->modifiers() & Qt::ControlModifier)) {
        m_view->panBy(event->pixelDelta());
    } else {
        if (const int sideways = event->angleDelta().x())
            m_view->panBy(QPointF(sideways / kNotch * kKeyStep, 0));
        m_wheelRest += event->angleDelta().y() / kNotch;
        const double whole = std::trunc(m_wheelRest / kQuarter) * kQuarter;
        m_wheelRest -= whole;
        if (whole != 0)
            m_view->zoomBy(whole, event->position());
    }
    event->accept();
    return true;
}

bool MapGestures::key(QKeyEvent *event)
{
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    const double step = event->modifiers() & Qt::ShiftModifier ? kKeyStep / 4 : kKeyStep;
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        m_view->zoomBy(1);
        break;
    case Qt::Key_Minus:
    case Qt::Key_Underscore:
        m_view->zoomBy(-1);
        break;
    case Qt::Key_Left:
        m_view->slideBy({step, 0});
        break;
    case Qt::Key_Right:
        m_view->slideBy({-step, 0});
        break;
    case Qt::Key_Up:
        m_view->slideBy({0, step});
        break;
    case Qt::Key_Down:
        m_view->slideBy({0, -step});
        break;
    case Qt::Key_PageUp:
        m_view->slideBy({0, m_view->height() * kPageShare});
        break;
    case Qt::Key_PageDown:
        m_view->slideBy({0, -m_view->height() * kPageShare});
        break;
    case Qt::Key_Home:
        m_view->showAll();
        break;
    default:
        return false;
    }
    event->accept();
    return true;
}

bool MapGestures::nativeGesture(QNativeGestureEvent *event)
{
    switch (event->gestureType()) {
    case Qt::ZoomNativeGesture:
        m_view->pinch({}, 1 + event->value(), event->position());
        break;
    case Qt::PanNativeGesture:
        m_view->panBy(event->delta());
        break;
    case Qt::SmartZoomNativeGesture:
        m_view->zoomBy(2, event->position());
        break;
    case Qt::EndNativeGesture:
        m_view->settle(event->position());
        break;
    default:
        return false;
    }
    event->accept();
    return true;
}

bool MapGestures::touch(QTouchEvent *event)
{
    event->accept();
    QList<QPointF> fingers;
    for (const QEventPoint &point : event->points()) {
        if (point.state() != QEventPoint::Released)
            fingers.append(point.position());
    }
    if (event->type() == QEvent::TouchBegin)
        m_touch = Touch::None;
    if (event->type() == QEvent::TouchCancel || event->type() == QEvent::TouchEnd || fingers.isEmpty()) {
        if (m_touch == Touch::Resting && event->type() != QEvent::TouchCancel)
            tap();
        else if (m_touch == Touch::Dragging)
            touchOne(event->points().isEmpty() ? m_touchedAt : event->points().constFirst().position(), true);
        endTouch();
    } else if (fingers.size() == 1) {
        touchOne(fingers[0], false);
    } else {
        touchTwo(fingers[0], fingers[1]);
    }
    return true;
}

void MapGestures::touchOne(QPointF at, bool isLifted)
{
    switch (m_touch) {
    case Touch::None:
        m_touch = Touch::Resting;
        m_touchedAt = at;
        break;
    case Touch::Resting:
        if ((at - m_touchedAt).manhattanLength() < QGuiApplication::styleHints()->startDragDistance())
            break;
        m_touch = Touch::Dragging;
        sendMouse(QEvent::MouseButtonPress, m_touchedAt, true);
        [[fallthrough]];
    case Touch::Dragging:
        m_touchedAt = at;
        sendMouse(isLifted ? QEvent::MouseButtonRelease : QEvent::MouseMove, at, !isLifted);
        break;
    case Touch::Pinching:
        endTouch();
        m_touch = Touch::Leaving;
        break;
    case Touch::Leaving:
        break;
    }
}

void MapGestures::touchTwo(QPointF first, QPointF second)
{
    const QPointF middle = (first + second) / 2;
    const double width = std::max(std::hypot(first.x() - second.x(), first.y() - second.y()), 1.0);
    if (m_touch == Touch::Dragging)
        touchOne(m_touchedAt, true); // the one finger's work ends where it is
    if (m_touch == Touch::Pinching)
        m_view->pinch(middle - m_pinchMiddle, width / m_pinchWidth, middle);
    m_touch = Touch::Pinching;
    m_pinchMiddle = middle;
    m_pinchWidth = width;
}

void MapGestures::endTouch()
{
    if (m_touch == Touch::Pinching)
        m_view->settle(m_pinchMiddle);
    m_touch = Touch::None;
}

void MapGestures::tap()
{
    constexpr double kNear = 32;
    const QStyleHints *hints = QGuiApplication::styleHints();
    const bool isSecond = m_sinceTap.isValid() && m_sinceTap.elapsed() < hints->mouseDoubleClickInterval() &&
                          (m_tappedAt - m_touchedAt).manhattanLength() < kNear;
    sendMouse(isSecond ? QEvent::MouseButtonDblClick : QEvent::MouseButtonPress, m_touchedAt, true);
    sendMouse(QEvent::MouseButtonRelease, m_touchedAt, false);
    m_tappedAt = m_touchedAt;
    if (isSecond)
        m_sinceTap.invalidate();
    else
        m_sinceTap.start();
}

void MapGestures::sendMouse(QEvent::Type type, QPointF at, bool isDown)
{
    const Qt::MouseButton button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
    QMouseEvent event(type, at, m_view->mapToGlobal(at), button, isDown ? Qt::LeftButton : Qt::NoButton,
                      QGuiApplication::keyboardModifiers());
    QCoreApplication::sendEvent(m_view, &event);
}

} // namespace rosette
