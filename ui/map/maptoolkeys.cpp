#include <QKeyEvent>
#include <QPainter>

#include "ui/map/maptoolview.h"

namespace rosette {

void MapToolView::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) {
        giveUp();
    } else if (isEnter && m_handle.isHeld()) {
        finishMove();
    } else if (isEnter && m_tool == MapTool::Measure) {
        m_measure.end();
    } else if (event->key() == Qt::Key_Backspace && m_tool == MapTool::Measure) {
        m_measure.removeLast();
    } else if (!(event->modifiers() & Qt::ControlModifier) || !nudge(event->key())) {
        MapView::keyPressEvent(event);
        return;
    }
    update();
    event->accept();
}

bool MapToolView::nudge(int key)
{
    constexpr double kStep = 2; // pixels
    const QHash<int, QPointF> steps{{Qt::Key_Left, {-kStep, 0}},
                                    {Qt::Key_Right, {kStep, 0}},
                                    {Qt::Key_Up, {0, -kStep}},
                                    {Qt::Key_Down, {0, kStep}}};
    if (!m_handle.isHeld() || !steps.contains(key))
        return false;
    m_handle.moveTo(viewport().toLonLat(viewport().toScreen(m_handle.at()) + steps[key]));
    return true;
}

void MapToolView::giveUp()
{
    const bool isUnderWay = m_shape.isActive() || m_isGrabbed || !m_measure.isEmpty();
    if (isUnderWay && !m_isOffered)
        setTool(m_tool);
    else if (m_tool != MapTool::Select)
        setTool(MapTool::Select);
    else
        emit escaped();
}

void MapToolView::paintTool(QPainter &painter)
{
    painter.setRenderHint(QPainter::Antialiasing);
    m_shape.paint(painter, mapStyle());
    m_measure.paint(painter, viewport(), mapStyle(), m_lastAt);
    m_handle.paint(painter, viewport(), mapStyle());
}

} // namespace rosette
