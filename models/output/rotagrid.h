#pragma once

#include <QDate>

#include "models/output/paper.h"
#include "models/output/releasableplan.h"

namespace rosette {

/// People down, the days of a week across, on A4 landscape; each week of the period begins a page. The last row says
/// who is still wanted.
void drawRotaGrid(Paper &paper, const ReleasablePlan &plan, QDate from, QDate to);

} // namespace rosette
