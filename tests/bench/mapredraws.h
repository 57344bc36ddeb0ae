#pragma once

#include <QTextStream>

#include "models/map/mapscene.h"
#include "models/map/mapviewport.h"

namespace rosette::bench {

/// A view of the borough whose drawing is timed, and what QGIS 3.22 takes for it on two cores.
struct View
{
    QString name;
    MapViewport viewport;
    double qgisMs = 0;
};

constexpr QSizeF kScreen(1280, 800);

QList<View> views(const MapScene &scene);

/// Times cold redraws of a view: as one picture, and as the window makes it of tiles and names, both in all threads;
/// each with names laid out before, and as the first ever; and what one thread needs for the parts.
void measureRedraws(const MapScenePtr &scene, const View &view, int runs, QTextStream &out);
/// Draws the view in all styles at ratio 1 and 2 into the folder, to be looked at.
void savePictures(const MapScenePtr &scene, const View &view, const QString &folder);

} // namespace rosette::bench
