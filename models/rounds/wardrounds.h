#pragma once

#include "models/rounds/roundplanner.h"
#include "models/store/connection.h"

namespace rosette {

/// Reads the doors of the wish's ward and the map around them, and cuts them into rounds. Changes nothing; for a task.
/// Invalid when the ward has no doors.
Result<RoundProposal> proposeWardRounds(Connection &connection, const RoundWish &wish, const Feedback &feedback);

/// Makes the proposed rounds rounds of a set, numbered on from those it has. For Campaign::edit.
Result<QList<RoundId>> keepRounds(Connection &connection, const RoundSet &set, const RoundProposal &proposal);

} // namespace rosette
