#pragma once

#include "models/map/mapgroundbuilder.h"
#include "models/map/mapscenebuilder.h"

namespace rosette::test {

/// A made-up village in the middle of nowhere (0° east, 51.5° north): a main road, two streets, a park with a pond, houses,
/// a railway, one ward, twelve doors, a round and a stall.
MapScenePtr villageScene();
/// Its middle, where the main road meets Mill Lane.
constexpr LonLat kVillageMiddle{0.0, 51.5};

/// How far two pictures differ, as the mean over all pixels and channels, 0 to 255; 255 when their sizes differ.
double meanDifference(const QImage &one, const QImage &other);

/// Compares a drawing with the picture that was kept of it: empty when they differ by no more than `tolerance` (as
/// meanDifference() counts), else the sentence to fail with; what was drawn then lies in the folder for temporary files.
/// With ROSETTE_NEW_PICTURES in the environment the drawing is kept instead: look at it before it is committed.
QString differenceFromKept(const QImage &drawn, const QString &path, double tolerance);

} // namespace rosette::test
