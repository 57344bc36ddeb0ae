#pragma once

#include "models/canvass/canvassrows.h"
#include "models/reports/canvassprogress.h"

namespace rosette {

/// What the figures of a place, or of somebody who canvassed, are counted for; reads the doors of a round.
Result<CanvassScope> canvassScopeOf(Connection &connection, CanvassPlaceKind kind, qint64 id,
                                    const FiguresPeriod &period, QDate today);

} // namespace rosette
