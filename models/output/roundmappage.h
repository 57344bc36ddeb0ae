#pragma once

#include "models/output/roundmap.h"
#include "models/output/roundsheetframe.h"

namespace rosette {

/// Draws the map of a round as one page, lying as the round does.
void drawRoundMapPage(Paper &paper, const RoundPaper &round, const RoundMap &map, QDate today, int pages);

} // namespace rosette
