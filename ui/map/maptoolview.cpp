#include "ui/map/maptoolview.h"

#include <QGestureEvent>
#include <QMouseEvent>
#include <QPinchGesture>
#include <QStyleHints>
#include <QWheelEvent>

namespace rosette {

namespace {

constexpr double kPanStep = 96;
constexpr double kWheelNotch = 120;

} // namespace

MapToolView::MapToolView(QWidget *parent)
    : MapView(parent)
{
    grabGesture(Qt::PinchGesture);
}

void MapToolView::setTool(MapTool tool)
{
    if (tool == m_tool)
        return;
    m_tool = tool;
    m_isDrawing = false;
    m_shape.clear();
    m_measure.clear();
    updateCursor();
    update();
    emit toolChanged(tool);
}

void MapToolView::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    m_pressedAt = event->position();
    m_hasMoved = false;
    const bool isPanButton = event->button() == Qt::MiddleButton
                             || (event->button() == Qt::LeftButton && m_tool != MapTool::Rectangle && m_tool != MapTool::Lasso);
    if (isPanButton) {
        startPan(event->position());
    } else if (event->button() == Qt::LeftButton) {
        m_isDrawing = true;
        m_shape = {event->position()};
    }
}

void MapToolView::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF at = event->position();
    if ((at - m_pressedAt).manhattanLength() >= QGuiApplication::styleHints()->startDragDistance())
        m_hasMoved = true;
    if (m_isPanning) {
        if (m_hasMoved)
            pan(at);
    } else if (m_isDrawing) {
        if (m_tool == MapTool::Rectangle)
            m_shape = QPolygonF(QRectF(m_pressedAt, at).normalized());
        else
            m_shape.append(at);
        update();
    } else {
        hover(at);
    }
}

void MapToolView::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_isDrawing) {
        finishShape(event->modifiers());
        return;
    }
    if (!m_isPanning)
        return;
    endPan();
    if (m_hasMoved || event->button() != Qt::LeftButton)
        return;
    const LonLat position = viewport().toLonLat(event->position());
    switch (m_tool) {
    case MapTool::AddStall: emit stallPlaced(position); break;
    case MapTool::Measure: addCorner(event->position()); break;
    case MapTool::Select:
    case MapTool::Rectangle:
    case MapTool::Lasso: emit clicked(targetAt(event->position()), position); break;
    }
}

void MapToolView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (m_tool == MapTool::Measure)
        setTool(MapTool::Select);
    else
        zoomBy(event->modifiers() & Qt::ShiftModifier ? -2 : 2, event->position());
}

void MapToolView::wheelEvent(QWheelEvent *event)
{
    if (!event->pixelDelta().isNull() && event->phase() != Qt::NoScrollPhase && !(event->modifiers() & Qt::ControlModifier)) {
        panBy(event->pixelDelta()); // two fingers on a touchpad
    } else {
        zoomBy(event->angleDelta().y() / kWheelNotch, event->position());
    }
    event->accept();
}

void MapToolView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoomBy(1); break;
    case Qt::Key_Minus: zoomBy(-1); break;
    case Qt::Key_Left: panBy({kPanStep, 0}); break;
    case Qt::Key_Right: panBy({-kPanStep, 0}); break;
    case Qt::Key_Up: panBy({0, kPanStep}); break;
    case Qt::Key_Down: panBy({0, -kPanStep}); break;
    case Qt::Key_Home: showAll(); break;
    case Qt::Key_Escape:
        if (m_tool == MapTool::Select)
            emit clicked({}, {});
        setTool(MapTool::Select);
        break;
    default: MapView::keyPressEvent(event); return;
    }
    event->accept();
}

void MapToolView::leaveEvent(QEvent *)
{
    m_hovered = {};
    emit hovered(m_hovered);
}

bool MapToolView::event(QEvent *event)
{
    if (event->type() == QEvent::Gesture && pinch(static_cast<QGestureEvent *>(event)))
        return true;
    return MapView::event(event);
}

bool MapToolView::pinch(QGestureEvent *event)
{
    const auto *gesture = static_cast<QPinchGesture *>(event->gesture(Qt::PinchGesture));
    if (!gesture)
        return false;
    m_isPanning = false;
    const double steps = 2 * std::log2(std::max(gesture->scaleFactor(), 0.01));
    if (std::abs(steps) > 0.01)
        zoomBy(steps, mapFromGlobal(gesture->centerPoint().toPoint()));
    return true;
}

void MapToolView::startPan(QPointF at)
{
    stopMoving();
    m_isPanning = true;
    m_lastAt = at;
    m_velocity = {};
    m_sinceMove.start();
}

void MapToolView::pan(QPointF to)
{
    const QPointF step = to - m_lastAt;
    const double seconds = std::max(double(m_sinceMove.restart()), 1.0) / 1000;
    m_velocity = m_velocity * 0.4 + step / seconds * 0.6;
    m_lastAt = to;
    setCursor(Qt::ClosedHandCursor);
    panBy(step);
}

void MapToolView::endPan()
{
    constexpr qint64 kHeldMs = 80; // a hand that rested does not throw
    m_isPanning = false;
    updateCursor();
    if (m_hasMoved && m_sinceMove.elapsed() < kHeldMs)
        throwBy(m_velocity);
}

void MapToolView::finishShape(Qt::KeyboardModifiers modifiers)
{
    m_isDrawing = false;
    const bool isAdded = modifiers & (Qt::ShiftModifier | Qt::ControlModifier);
    if (scene() && m_hasMoved && m_shape.size() > 2)
        emit doorsSelected(doorsInside(*scene(), viewport(), m_shape), isAdded);
    else
        emit clicked(targetAt(m_pressedAt), viewport().toLonLat(m_pressedAt));
    m_shape.clear();
    update();
}

void MapToolView::addCorner(QPointF at)
{
    m_measure.add(viewport().toLonLat(at));
    update();
    emit measured(m_measure.metres());
}

void MapToolView::hover(QPointF at)
{
    m_lastAt = at;
    if (m_tool == MapTool::Measure && !m_measure.isEmpty())
        update();
    const MapTarget target = targetAt(at);
    if (target == m_hovered)
        return;
    m_hovered = target;
    updateCursor();
    emit hovered(target);
}

void MapToolView::updateCursor()
{
    if (m_tool != MapTool::Select)
        setCursor(Qt::CrossCursor);
    else if (m_hovered && m_hovered.kind != MapTarget::Kind::Ward)
        setCursor(Qt::PointingHandCursor);
    else
        unsetCursor();
}

void MapToolView::paintTool(QPainter &painter)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor accent = mapStyle().accent;
    QColor wash = accent;
    wash.setAlpha(40);
    painter.setPen(QPen(accent, 1.5));
    painter.setBrush(wash);
    if (m_isDrawing)
        painter.drawPolygon(m_shape);
    m_measure.paint(painter, viewport(), mapStyle(), m_lastAt);
}

} // namespace rosette
