#pragma once

#include <QPainter>
#include <QSet>

#include "models/map/mapstyle.h"
#include "models/map/mapviewport.h"
#include "ui/rounds/roundmapshape.h"

namespace rosette {

/// Which rounds of a map stand out.
struct RoundMapChoice
{
    QList<qint64> keys;   ///< the first shows its doors' numbers
    int markedStage = -1; ///< of the first; -1: none

    bool contains(qint64 key) const { return keys.contains(key); }
    bool isFirst(qint64 key) const { return !keys.isEmpty() && keys.first() == key; }
};

/// Where a round's name was drawn, in pixels of the view.
struct RoundMapLabel
{
    QRectF plate;
    qint64 key = 0;
};

/// Draws rounds over the ground, each in its colour with its name: quiet bands for all, for the chosen ones the way
/// from door to door as well, for the first of them its doors by number. One object for one drawing.
class RoundMapPainter
{
public:
    RoundMapPainter(const std::vector<RoundMapShape> &shapes, const MapPlane &plane, const MapViewport &viewport,
                    const MapStyle &style, const RoundMapChoice &choice);

    void paint(QPainter &painter);
    /// Of paint(): where there was no room there is none.
    const QList<RoundMapLabel> &labels() const { return m_labels; }

private:
    QPointF toScreen(PlanePoint point) const { return m_toScreen.map(QPointF(double(point.x), double(point.y))); }
    /// In pixels, without corners that nobody could see.
    QPolygonF toScreen(const std::vector<PlanePoint> &line) const;
    bool isSeen(const RoundMapShape &shape) const;
    void paintBands(QPainter &painter, size_t place) const;
    void paintWay(QPainter &painter, size_t place) const;
    void paintMarkedStage(QPainter &painter, const RoundMapShape &shape) const;
    void paintStops(QPainter &painter, size_t place);
    void paintNumber(QPainter &painter, const RoundShapeStop &stop, const QColor &colour);
    void paintLabel(QPainter &painter, size_t place);
    bool isFree(const QRectF &area) const;

    const std::vector<RoundMapShape> &m_shapes;
    const MapViewport &m_viewport;
    const MapStyle &m_style;
    const RoundMapChoice &m_choice;
    QTransform m_toScreen;
    PlaneBox m_visible;
    QList<RoundMapLabel> m_labels;
    QList<QRectF> m_taken; // by numbers and labels
};

} // namespace rosette
