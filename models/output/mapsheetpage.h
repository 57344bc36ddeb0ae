#pragma once

#include "models/output/mapsheet.h"
#include "models/output/mapsheetlegend.h"

namespace rosette {

/// Lays one map sheet out on what is inside the margins, and draws it. Units of 1/96 inch; one thread.
class MapSheetPage
{
public:
    MapSheetPage(const MapSheet &sheet, const MapPainter &map, QSizeF size);

    /// `detail` is how many device pixels a unit has, where that is known.
    void paint(QPainter &painter, double detail) const;
    /// How many metres of ground one metre of this paper is: 8500 for 1:8,500.
    double scale() const;

private:
    /// The map's, without doors where the scale is too small for them.
    MapLayers layersShown() const;
    MapViewport viewport(double detail) const;
    void paintHead(QPainter &painter) const;
    void paintMap(QPainter &painter, double detail) const;
    void paintFoot(QPainter &painter) const;

    const MapSheet &m_sheet;
    const MapPainter &m_map;
    QSizeF m_size;
    MapSheetLegend m_legend;
    QString m_small;
    QRectF m_frame;
    double m_smallHeight = 0;
};

} // namespace rosette
