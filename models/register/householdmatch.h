#pragma once

#include "models/register/matchcandidates.h"

namespace rosette {

/// Whom each row of a household means for certain, everybody once and so that all fit best together; none where nobody
/// fits well enough, or a second one nearly as well. `candidates`: by row.
QList<std::optional<MatchCandidate>> certainMatches(const QList<QList<MatchCandidate>> &candidates);

} // namespace rosette
