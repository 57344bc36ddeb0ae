#pragma once

#include <QString>

#include "models/rota/weekplan.h"

namespace rosette {

/// The week in one line: "■ 3 gaps · 12 people for 18 places · ▲ 1 clash".
QString weekSummary(const WeekPlan &plan);

} // namespace rosette
