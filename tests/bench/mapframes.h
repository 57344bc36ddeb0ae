#pragma once

#include <QTextStream>

#include "models/map/mapscene.h"

namespace rosette::bench {

/// Plays a recorded pan and zoom to the map's view, first over land it has not drawn, then over its cached tiles:
/// frames a second, and the longest frames.
void measureFrames(const MapScenePtr &scene, QTextStream &out);

} // namespace rosette::bench
