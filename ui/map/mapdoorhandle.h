#pragma once

#include <optional>

#include <QList>

#include "models/base/id.h"
#include "models/map/mapstyle.h"
#include "models/map/mapviewport.h"

class QPainter;

namespace rosette {

/// The handle with which doors are dragged to where they really stand. It shows from where to where they go, and how
/// far.
class MapDoorHandle
{
public:
    void hold(const QList<DoorId> &doors, LonLat at);
    void letGo() { m_doors.clear(); }
    bool isHeld() const { return !m_doors.isEmpty(); }
    const QList<DoorId> &doors() const { return m_doors; }
    LonLat from() const { return m_from; }
    LonLat at() const { return m_at; }
    void moveTo(LonLat at) { m_at = at; }
    bool hasMoved() const { return m_at != m_from; }
    bool isHit(const MapViewport &viewport, QPointF point) const;

    void paint(QPainter &painter, const MapViewport &viewport, const MapStyle &style) const;

private:
    QList<DoorId> m_doors;
    LonLat m_from;
    LonLat m_at;
};

} // namespace rosette
