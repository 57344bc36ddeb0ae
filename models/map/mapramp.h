#pragma once

#include <QList>

#include "models/map/maplayers.h"
#include "models/map/mapstyle.h"

namespace rosette {

/// The shape of a door's mark: colour is never alone.
enum class MapMark {
    Disc,
    Ring,
    Square,
    Diamond,
    Triangle,
    Cross,
    Dot, ///< a small disc
};

/// One class of a layer, as drawn and as the legend says it.
struct MapClass
{
    QString text;
    QColor colour;
    MapMark mark = MapMark::Disc;                   ///< of doors
    Qt::BrushStyle pattern = Qt::SolidPattern;      ///< of wards
};

struct MapFigures;

/// The ramp from little (0) to much (1): from pale to deep on paper and light ground, from deep to bright on dark; its
/// lightness alone tells the order.
QColor rampColour(MapTheme theme, double position);

/// The classes of days since something happened, the newest first: 0–7, 8–30, 31–90, longer.
int dayClassOf(qint64 days);
QStringList dayClassTexts();

/// The classes of a door colouring, in the order of MapFigures::doorClasses, and last what kNoMapClass stands for.
QList<MapClass> doorClassesOf(const MapFigures &figures, const MapStyle &style);

/// The classes of a shading, from least to most, with round numbers.
QList<MapClass> shadingClassesOf(MapShading shading, const MapStyle &style);
/// Which of them a value (MapWardFigure::value) falls into.
int shadingClassOf(MapShading shading, double value);

} // namespace rosette
