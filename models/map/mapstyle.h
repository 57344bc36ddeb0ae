#pragma once

#include <array>

#include <QColor>
#include <QFont>
#include <QList>

#include "models/map/mapscene.h"

namespace rosette {

/// Which look a map has.
enum class MapTheme {
    Light,
    Dark,
    Print, ///< black, greys and hatches: readable from a photocopy
};

/// How one kind of line is drawn. Widths are pixels at the zooms 12, 14, 16, 18 and 20; in between they grow evenly.
struct MapLineStyle
{
    double firstZoom = 0;
    std::array<double, 5> widths{};
    QColor colour;
    QColor casing;         ///< invalid: none
    QList<qreal> dashes;   ///< in units of the width; empty: solid
    double casingZoom = 0; ///< below, the line is drawn thin in its casing's colour, which is darker

    double widthAt(double zoom) const;
};

struct MapAreaStyle
{
    double firstZoom = 0;
    QColor fill;
    QColor edge;        ///< invalid: none
    double edgeZoom = 0;
    Qt::BrushStyle pattern = Qt::SolidPattern;
};

/// The colours, widths and type of a map. A value.
struct MapStyle
{
    MapTheme theme = MapTheme::Light;
    QColor land;
    QColor names;
    QColor halo;
    QColor placeNames;
    QColor waterNames;
    QColor parkNames;
    QColor accent;   ///< the campaign's colour, light enough for this ground
    QColor outside;  ///< laid over what no ward covers
    QColor door;
    QColor doorEdge;
    QColor stall;
    QColor stallText;
    QFont font;
    /// Size of type, lines and marks against their usual size; larger on paper that is read at arm's length.
    double scale = 1;

    std::array<MapLineStyle, MapScene::kKindCount> lines;
    std::array<MapAreaStyle, MapScene::kKindCount> areas;
    /// Told apart by colour-blind eyes and by their order in lightness.
    QList<QColor> rounds;

    static MapStyle make(MapTheme theme, const QColor &accent);

    const MapLineStyle &line(MapKind kind) const { return lines[size_t(kind)]; }
    const MapAreaStyle &area(MapKind kind) const { return areas[size_t(kind)]; }
    bool isPrint() const { return theme == MapTheme::Print; }
    QFont fontOf(double pixels, int weight = QFont::Normal) const;
    /// The colour of the round that is `position`th in the scene.
    QColor roundColour(size_t position) const { return rounds[qsizetype(position) % rounds.size()]; }
    /// And of the streets it leads along, paler, so that their names are read.
    QColor roundLineColour(size_t position) const;
};

} // namespace rosette
