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
        Stroke, ///< `colour` over `casing` when that is valid
        DashedStroke,
        Swatch, ///< an area, with `casing` as its edge when that is valid
        Mark,   ///< a door
        Plate,  ///< a round's, with its progress
        Pin,    ///< a stall
        Person, ///< a volunteer
        Text,   ///< `sample`, as names are written
    };
    Kind kind = Kind::Stroke;
    QString text;
    QColor colour;
    QColor casing;
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

/// What a map drawn with these shows, the same for the window and for paper; only what this campaign has. `figures` may
/// be null. Groups with a title that asks to be explained come first: doors, wards, rounds, stalls, volunteers, the
/// ground.
QList<MapLegendGroup> legendOf(const MapScene &scene, const MapFigures *figures, const MapLayers &layers,
                               const MapStyle &style);

/// Draws an entry's sample in the middle of `box`, which is best 26 × 16 pixels times the painter's or the style's
/// scale.
void paintSample(QPainter &painter, const QRectF &box, const MapLegendEntry &entry);

} // namespace rosette
