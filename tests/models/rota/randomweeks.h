#pragma once

#include <random>
#include <vector>

#include "models/rota/rotaproblem.h"

namespace rosette::test {

/// Two hours from `hour` on, counted from the Monday of the first week.
RotaShift shiftAt(int activity, int hour, int minimum, int maximum, bool isLead = false);

/// A few activities of some weeks with overlaps, distances, limits, newcomers, and people asked, promised and locked to
/// what may clash; small enough to be many.
RotaProblem randomWeeks(std::mt19937 &random, int weeks);

/// Somebody more who could take some of the shifts and is on none.
void addSomebodyFree(RotaProblem &problem, std::mt19937 &random);

/// Several problems as one, of towns that share nobody; and the places of the choices of the one at `place`.
RotaProblem together(const std::vector<RotaProblem> &problems);
std::vector<int> partOf(const std::vector<RotaProblem> &problems, std::size_t place, const std::vector<int> &taken);

/// The same weeks when that rota was taken over: who was put on it is asked, who was taken off is free.
RotaProblem takenOver(RotaProblem problem, const std::vector<int> &taken);

} // namespace rosette::test
