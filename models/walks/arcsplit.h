#pragma once

#include "models/walks/arcproblem.h"

namespace rosette {

/// The best way to cut one long walk through all tasks into rounds that hold to the capacity, each task in the better
/// direction (C. Prins, P. Lacomme, W. Ramdane-Chérif 2004). `walk` has one arc of every task; none has more doors than
/// the capacity.
ArcPlan splitWalk(const ArcProblem &problem, const std::vector<int> &walk);

} // namespace rosette
