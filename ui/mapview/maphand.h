#pragma once

#include <QElapsedTimer>
#include <QPointF>

namespace rosette {

class MapView;

/// The hand that drags a map: pressed, it moves the ground along, and let go in a swing it throws it.
class MapHand
{
public:
    explicit MapHand(MapView &view)
        : m_view(view)
    {
    }

    bool isDown() const { return m_isDown; }
    /// What moves comes to rest under the hand.
    void press(QPointF at);
    void dragTo(QPointF at);
    /// `hasMoved`: it was a drag, not a click.
    void release(bool hasMoved);

private:
    MapView &m_view;
    bool m_isDown = false;
    QPointF m_lastAt;
    QPointF m_velocity; // pixels per second, smoothed
    QElapsedTimer m_sinceMove;
};

} // namespace rosette
