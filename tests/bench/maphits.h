#pragma once

#include <QTextStream>

#include "models/map/mapscene.h"

namespace rosette::bench {

/// Times what lies under the mouse, and the doors in a rectangle and a lasso, among 100,000 doors on the streets of the
/// scene.
void measureHits(const MapScene &scene, QTextStream &out);

} // namespace rosette::bench
