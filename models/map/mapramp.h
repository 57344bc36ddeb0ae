#pragma once

#include <array>

#include <QList>
#include <QString>

#include "models/map/mapfigures.h"
#include "models/map/mapmark.h"
#include "models/map/mapstyle.h"

namespace rosette {

/// One class of a layer, as drawn and as the legend says it.
struct MapClass
{
    QString text;
    QColor colour;
    MapMark mark = MapMark::Disc; ///< of doors
};

/// The ramp from little (0) to much (1): from pale to deep on light ground and on paper, from deep to bright on dark.
/// Its lightness alone tells the order, so that colour-blind eyes and photocopies read it.
QColor rampColour(MapTheme theme, double position);

/// The last day of each class of days since something happened: 0–7, 8–30, 31–90, and what is longer ago.
constexpr std::array<qint64, 3> kDayClassEnds{7, 30, 90};
/// Which of them so many days fall into.
int dayClassOf(qint64 days);

/// The classes of a door colouring, in the order of MapFigures::doorClasses, and last the one kNoMapClass stands for.
QList<MapClass> doorClassesOf(const MapFigures &figures, const MapStyle &style);

/// How strongly shades are laid over the ground, of 255: streets are read through them.
constexpr int kShadeAlpha = 95;
/// The classes of a shading from least to most, with round numbers.
QList<MapClass> shadingClassesOf(MapShading shading, const MapStyle &style);
/// Which of them MapWardFigure::value falls into.
int shadingClassOf(MapShading shading, double value);
/// A ward's figure in words: "34 %" or "34 % · 210 of 612", "2.4" or "2.4 · 38 answers".
QString wardFigureText(MapShading shading, const MapWardFigure &figure, bool isLong);

} // namespace rosette
