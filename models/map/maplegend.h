#pragma once

#include <QList>
#include <QPainter>

#include "models/map/mapfigures.h"
#include "models/map/mapramp.h"

namespace rosette {

/// One line of a legend: a sample and what it means.
struct MapLegendEntry
{
    enum class Kind {
        Line,      ///< `colour` over `casing` when that is valid
        DashedLine,
        Swatch,    ///< an area
        Mark,      ///< a door
        Plate,     ///< a round with its progress
        Pin,       ///< a stall
        Person,    ///< a volunteer
        Text,      ///< `sample` in the style's type: a district's code
    };
    Kind kind = Kind::Line;
    QString text;
    QColor colour;
    QColor casing; ///< edge of a road, halo of a mark
    MapMark mark = MapMark::Disc;
    Qt::BrushStyle pattern = Qt::SolidPattern;
    double width = 2; ///< of a line
    QString sample;
};

struct MapLegendGroup
{
    QString title;
    QList<MapLegendEntry> entries;
};

/// What the map drawn with these says, the same for the window and for paper; only what can be seen. `figures` may be null.
QList<MapLegendGroup> legendOf(const MapScene &scene, const MapFigures *figures, const MapLayers &layers, const MapStyle &style);

/// Draws the entry's sample in the middle of `box` (about 26 × 16 pixels at scale 1), as the map draws it.
void paintSample(QPainter &painter, const QRectF &box, const MapLegendEntry &entry);

} // namespace rosette
