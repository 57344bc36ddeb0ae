#pragma once

#include "ui/week/needsmodel.h"

namespace rosette {

/// Kind of a target that stands for what an activity gave, still to be typed.
inline constexpr auto kResultTarget = QLatin1String("result");

/// Stalls of the last two weeks of which nobody typed what they gave, the newest first.
Result<QList<NeedsModel::Need>> resultNeeds(Connection &connection, const Clock &clock);

} // namespace rosette
