#include "ui/mapview/maphand.h"

#include "ui/mapview/mapview.h"

namespace rosette {

void MapHand::press(QPointF at)
{
    m_view.stopMoving();
    m_isDown = true;
    m_lastAt = at;
    m_velocity = {};
    m_sinceMove.start();
}

void MapHand::dragTo(QPointF at)
{
    const QPointF step = at - m_lastAt;
    const double seconds = std::max(double(m_sinceMove.restart()), 1.0) / 1000;
    m_velocity = m_velocity * 0.4 + step / seconds * 0.6;
    m_lastAt = at;
    m_view.setCursor(Qt::ClosedHandCursor);
    m_view.panBy(step);
}

void MapHand::release(bool hasMoved)
{
    constexpr qint64 kHeldMs = 80; // a hand that rested does not throw
    m_isDown = false;
    if (hasMoved && m_sinceMove.elapsed() < kHeldMs)
        m_view.throwBy(m_velocity);
}

} // namespace rosette
