#pragma once

#include <vector>

namespace rosette {

/// Who goes with whom when everybody may be taken once: for each row of `points` its column, or -1, so that the total
/// is the highest. Pairs of 0 points are none. For households: up to some dozens of rows; the time grows with the cube.
std::vector<int> bestAssignment(const std::vector<std::vector<int>> &points);

} // namespace rosette
