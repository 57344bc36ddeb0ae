#pragma once

#include "models/output/roundsheetframe.h"
#include "models/output/roundsheetmap.h"

namespace rosette {

/// Draws the map of a round as one page, lying as the round does.
void drawRoundMapPage(Paper &paper, const RoundPaper &round, const RoundSheetMap &map, QDate today, int pages);

} // namespace rosette
