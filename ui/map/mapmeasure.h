#pragma once

#include <QList>

#include "models/map/mapstyle.h"
#include "models/map/mapviewport.h"

class QPainter;

namespace rosette {

/// A way that is being measured, corner by corner.
class MapMeasure
{
public:
    void clear() { m_corners.clear(); }
    void add(LonLat corner) { m_corners.append(corner); }
    bool isEmpty() const { return m_corners.isEmpty(); }
    double metres() const;
    /// The way so far, on to the cursor, with its length beside it.
    void paint(QPainter &painter, const MapViewport &viewport, const MapStyle &style, QPointF cursor) const;

private:
    QList<LonLat> m_corners;
};

} // namespace rosette
