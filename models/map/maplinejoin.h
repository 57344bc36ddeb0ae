#pragma once

#include "models/map/mapshapes.h"

namespace rosette {

/// Joins lines that share an end into longer ones, straight on where several meet: a street split at every crossing
/// becomes one line again, which its name can run along. Closed lines stay as they are.
std::vector<PlaneLine> joinedLines(std::vector<PlaneLine> lines);

} // namespace rosette
