#pragma once

#include "models/rounds/coverage.h"

namespace rosette {

/// Answers to what findCoverage() found, each for Campaign::edit. They look at the stages as they stand now, so that
/// several may follow one another. Conflict, with what to do instead, when no stages can say it; nothing is changed
/// then.

/// Takes the homes into a round of their set.
Status addHomes(Connection &connection, const SetHomes &homes, const RoundName &round);
/// Several groups of homes, each into the round proposed for it. Those without one, or that no stage can name any more,
/// are passed over; returns how many homes were taken in.
Result<int> addProposed(Connection &connection, const QList<HomesInNoRound> &homes);
/// Makes a round of them, of the first one's set.
Result<RoundId> makeRoundOf(Connection &connection, const QList<HomesInNoRound> &homes, const QString &name);
/// Takes the homes out of all rounds of their set but `keeper`.
Status keepInOne(Connection &connection, const HomesInTwoRounds &homes, const RoundName &keeper);
/// Remembers that the set does without these homes, until they are asked back or a round reaches them.
Status leaveOut(Connection &connection, const SetHomes &homes);
/// They are to be in a round again.
Status askBack(Connection &connection, const SetHomes &homes);

} // namespace rosette
