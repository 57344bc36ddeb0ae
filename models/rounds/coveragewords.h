#pragma once

#include "models/rounds/coverage.h"

namespace rosette {

/// "round 12" where a round is called by a number only, else its name.
QString roundWords(const QString &name);
/// "7 new homes in Acre Lane"
QString homesWords(const SetHomes &homes);
/// "7 new homes in Acre Lane: add to round 12?"
QString questionOf(const HomesInNoRound &homes);
/// What saying yes would do: which homes, where in the round, how many doors and metres it then has.
QString consequenceOf(const HomesInNoRound &homes);
/// "4 homes in Mill Street are in round 3 and round 5: keep them in round 3?"
QString questionOf(const HomesInTwoRounds &homes);
/// "7 new homes in no round · 4 in two"; empty when every home is in one round or left out.
QString countWords(const CoverageCounts &counts);

} // namespace rosette
