#pragma once

#include "models/walks/streetnetwork.h"

namespace rosette {

/// The widest of the gaps, in metres on foot, that hold places together when each is reached from the nearest of the
/// others (R. C. Prim 1957): between no two parts of them is it farther. 0 for one place; infinite when no way leads
/// from some to the others, or there are none.
double widestGap(std::vector<NetworkPlace> places, const StreetNetwork &network);

} // namespace rosette
