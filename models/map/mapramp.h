#pragma once

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

/// The ramp from little (0) to much (1): from pale to deep on light ground and on paper, from deep to bright on dark. Its
/// lightness alone tells the order, so that colour-blind eyes and photocopies read it.
QColor rampColour(MapTheme theme, double position);

/// The classes of days since something happened, the newest first: 0–7, 8–30, 31–90, longer.
int dayClassOf(qint64 days);

/// The classes of a door colouring, in the order of MapFigures::doorClasses, and last the one kNoMapClass stands for.
QList<MapClass> doorClassesOf(const MapFigures &figures, const MapStyle &style);

/// The classes of a shading from least to most, with round numbers.
QList<MapClass> shadingClassesOf(MapShading shading, const MapStyle &style);
/// Which of them MapWardFigure::value falls into.
int shadingClassOf(MapShading shading, double value);
/// The value in words: "34 %", "2.4".
QString shadingValueText(MapShading shading, double value);

} // namespace rosette
