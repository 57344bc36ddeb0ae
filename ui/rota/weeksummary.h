#pragma once

#include <QString>

#include "models/rota/weekplan.h"
#include "ui/shell/theme.h"

namespace rosette {

/// The week in one line: "■ 3 gaps · 12 people for 18 places · ▲ 1 clash".
QString weekSummary(const WeekPlan &plan);
/// How a shift stands: a problem without its lead or anybody, attention while people are missing.
Meaning meaningOf(const PlannedShift &planned);

} // namespace rosette
