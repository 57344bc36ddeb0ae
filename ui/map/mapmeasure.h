#pragma once

#include <QList>

#include "models/map/mapstyle.h"
#include "models/map/mapviewport.h"

class QPainter;

namespace rosette {

/// A way that is being measured, corner by corner; an area once it comes back to where it began.
class MapMeasure
{
public:
    void clear();
    /// One more corner; near the first one it closes the area. After the end a new way begins.
    void add(QPointF point, const MapViewport &viewport);
    /// Takes the last corner back.
    void removeLast();
    /// The way is as long as it is.
    void end();
    bool isEmpty() const { return m_corners.isEmpty(); }
    bool isEnded() const { return m_isEnded; }
    bool isClosed() const { return m_isClosed; }
    double metres() const;
    /// What it encloses; 0 while it is open.
    double squareMetres() const;
    /// "420 m", "420 m around, 1.2 ha"
    QString text() const;

    /// The way so far, on to the cursor while it is not ended, with its length beside it.
    void paint(QPainter &painter, const MapViewport &viewport, const MapStyle &style, QPointF cursor) const;

private:
    bool wouldClose(QPointF point, const MapViewport &viewport) const;

    QList<LonLat> m_corners;
    bool m_isEnded = false;
    bool m_isClosed = false;
};

} // namespace rosette
