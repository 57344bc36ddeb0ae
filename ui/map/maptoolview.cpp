#include "ui/map/maptoolview.h"

#include <QMouseEvent>
#include <QStyleHints>

namespace rosette {

namespace {

bool isZoomOut(const QMouseEvent &event)
{
    return event.button() == Qt::RightButton || event.modifiers() & (Qt::ControlModifier | Qt::ShiftModifier);
}

} // namespace

MapToolView::MapToolView(QWidget *parent)
    : MapView(parent)
    , m_hand(*this)
{
}

void MapToolView::setTool(MapTool tool)
{
    m_shape.clear();
    m_measure.clear();
    m_handle.letGo();
    m_isGrabbed = false;
    m_isOffered = false;
    update();
    if (tool == m_tool)
        return;
    m_tool = tool;
    updateCursor();
    emit toolChanged(tool);
}

void MapToolView::offerMove(const QList<DoorId> &doors, LonLat from)
{
    setTool(MapTool::PlaceDoors);
    m_handle.hold(doors, from);
    m_isOffered = true;
    update();
}

QList<MapTarget> MapToolView::targetsHere(QPointF at) const
{
    return scene() ? targetsAt(*scene(), figures().get(), viewport(), layers(), at) : QList<MapTarget>();
}

void MapToolView::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    m_pressedAt = event->position();
    m_hasMoved = false;
    if (event->button() == Qt::MiddleButton) {
        m_hand.press(event->position());
        return;
    }
    if (event->button() != Qt::LeftButton)
        return;
    if (m_tool == MapTool::Rectangle || m_tool == MapTool::Lasso)
        m_shape.begin(m_tool == MapTool::Lasso ? MapShape::Form::Lasso : MapShape::Form::Rectangle, event->position());
    else if (m_tool != MapTool::PlaceDoors || !grabDoor(event->position()))
        m_hand.press(event->position());
}

bool MapToolView::grabDoor(QPointF at)
{
    if (!m_handle.isHit(viewport(), at)) {
        const MapTarget target = targetAt(at);
        if (m_isOffered || target.kind != MapTarget::Kind::Doorstep)
            return false;
        const MapDoorstep &step = scene()->doorsteps[target.item];
        m_handle.hold(doorsOf(*scene(), step), scene()->plane.toLonLat(step.point));
    }
    m_isGrabbed = true;
    updateCursor();
    update();
    return true;
}

void MapToolView::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF at = event->position();
    if ((at - m_pressedAt).manhattanLength() >= QGuiApplication::styleHints()->startDragDistance())
        m_hasMoved = true;
    if (m_hand.isDown()) {
        m_lastAt = at;
        if (m_hasMoved)
            m_hand.dragTo(at);
    } else if (m_isGrabbed) {
        if (m_hasMoved)
            m_handle.moveTo(viewport().toLonLat(at));
        update();
    } else if (m_shape.isActive()) {
        m_shape.drawTo(at);
        update();
    } else {
        hover(at);
    }
}

void MapToolView::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_isGrabbed) {
        m_isGrabbed = false;
        finishMove();
    } else if (m_shape.isActive()) {
        finishShape(event->modifiers());
    } else if (m_hand.isDown()) {
        endPan();
        if (!m_hasMoved && event->button() == Qt::LeftButton)
            click(event->position(), event->modifiers());
    }
}

void MapToolView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (m_tool == MapTool::Measure)
        m_measure.end();
    else
        zoomBy(isZoomOut(*event) ? -2 : 2, event->position());
    update();
}

void MapToolView::click(QPointF at, Qt::KeyboardModifiers modifiers)
{
    const QList<MapTarget> targets = targetsHere(at);
    const MapTarget top = targets.value(0);
    const MapPick pick = pickFor(modifiers);
    if (m_tool == MapTool::AddStall) {
        emit stallPlaced(viewport().toLonLat(at), top);
    } else if (m_tool == MapTool::Measure) {
        m_measure.add(at, viewport());
        update();
    } else if (pick != MapPick::Replace && top.kind == MapTarget::Kind::Doorstep) {
        emit doorsPicked(doorsOf(*scene(), scene()->doorsteps[top.item]), pick);
    } else {
        emit clicked(targets, at);
    }
}

void MapToolView::finishShape(Qt::KeyboardModifiers modifiers)
{
    const MapShape shape = m_shape;
    m_shape.clear();
    update();
    if (scene() && m_hasMoved && shape.isArea())
        emit doorsPicked(doorsInside(*scene(), viewport(), shape.polygon()), pickFor(modifiers));
    else
        click(shape.start(), modifiers);
}

void MapToolView::finishMove()
{
    updateCursor();
    update();
    if (!m_handle.hasMoved())
        return;
    const MapDoorHandle placed = m_handle;
    if (m_isOffered)
        setTool(MapTool::Select);
    m_handle.letGo();
    emit doorsPlaced(placed.doors(), placed.at());
}

void MapToolView::endPan()
{
    m_hand.release(m_hasMoved);
    updateCursor();
}

void MapToolView::hover(QPointF at)
{
    m_lastAt = at;
    if (m_tool == MapTool::Measure && !m_measure.isEmpty() && !m_measure.isEnded())
        update();
    const QList<MapTarget> targets = targetsHere(at);
    if (targets == m_hovered)
        return;
    m_hovered = targets;
    updateCursor();
    emit hovered(targets);
}

void MapToolView::leaveEvent(QEvent *)
{
    if (m_hovered.isEmpty())
        return;
    m_hovered.clear();
    emit hovered({});
}

void MapToolView::updateCursor()
{
    const MapTarget::Kind over = m_hovered.value(0).kind;
    if (m_isGrabbed)
        setCursor(Qt::ClosedHandCursor);
    else if (m_tool == MapTool::PlaceDoors)
        setCursor(over == MapTarget::Kind::Doorstep || m_isOffered ? Qt::OpenHandCursor : Qt::ArrowCursor);
    else if (m_tool != MapTool::Select)
        setCursor(Qt::CrossCursor);
    else if (over != MapTarget::Kind::None && over != MapTarget::Kind::Ward && over != MapTarget::Kind::District)
        setCursor(Qt::PointingHandCursor);
    else
        unsetCursor();
}

} // namespace rosette
