#pragma once

#include "models/map/maplegend.h"
#include "models/map/mapstyle.h"

namespace rosette {

/// The legend as a block of lines below a map: groups follow each other, and break only between their entries. One
/// thread.
class MapSheetLegend
{
public:
    MapSheetLegend() = default;
    MapSheetLegend(const QList<MapLegendGroup> &groups, const MapStyle &style, double width);

    /// 0 when there is nothing to explain.
    double height() const { return m_height; }
    void paint(QPainter &painter, QPointF topLeft) const;

private:
    /// A piece of a line: a group's title, or a sample with its words.
    struct Piece
    {
        QRectF box;
        QString text;
        MapLegendEntry entry;
        bool isTitle = false;
    };

    void addGroup(const MapLegendGroup &group, double width);
    void place(Piece piece, double wanted, double width);

    QList<Piece> m_pieces;
    QFont m_font;
    QFont m_titleFont;
    QPointF m_cursor; ///< where the next piece goes
    double m_height = 0;
};

} // namespace rosette
