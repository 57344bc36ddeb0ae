#pragma once

#include <cstdint>

#include "models/walks/arcproblem.h"

namespace rosette {

/// One long walk through all tasks, in the order and direction in which there is least to walk between them
/// (TourOptimizer), wherever it begins: where plans of rounds start from. The same seed gives the same walk.
ArcRoute tourOfArcs(const ArcProblem &problem, int questions, std::uint32_t seed);

} // namespace rosette
