#pragma once

#include "models/map/maplabelspace.h"
#include "models/map/maptext.h"
#include "models/output/roundsheetmap.h"

namespace rosette {

/// Finds room for one drawing of a round above the ground, and draws it. What a walker needs first is placed first:
/// start and end, stages' numbers, street names, then the doors' numbers, where the doors at a stage's ends come before
/// every tenth and every fifth one. One thread.
class RoundSheetMapDrawing
{
public:
    RoundSheetMapDrawing(const RoundSheetMap &map, const MapViewport &viewport);

    void paint(QPainter &painter);

private:
    /// Words in a black plate.
    struct Plate
    {
        QRectF box;
        QString text;
    };
    /// A door's number beside it.
    struct Number
    {
        QRectF box;
        QString text;
    };

    double unit() const { return m_map.look().scale; }
    QFont plateFont() const;
    QFont numberFont() const;
    double radiusOf(const RoundSheetMapStop &stop) const;
    void placePlates();
    void placePlate(const QString &text, QPointF at);
    void placeArrows();
    void placeNumbers();
    void placeNumber(qsizetype stop);
    /// From the walk to the door: the side where its number is read best.
    QPointF awayFromWalk(qsizetype stop) const;
    void paintWalk(QPainter &painter) const;
    void paintStops(QPainter &painter) const;
    void paintPlates(QPainter &painter) const;
    void paintNumbers(QPainter &painter) const;

    const RoundSheetMap &m_map;
    MapViewport m_viewport;
    MapLabelSpace m_space;
    QList<QPolygonF> m_traces;
    QList<QPointF> m_points; ///< of the stops
    QList<Plate> m_plates;
    QList<MapTextLine::Pose> m_arrows;
    QList<Number> m_numbers;
};

} // namespace rosette
