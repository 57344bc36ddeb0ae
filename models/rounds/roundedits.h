#pragma once

#include "models/rounds/round.h"
#include "models/rounds/roundset.h"

namespace rosette {

/// What people do with whole rounds. Each function is one thing a user asks for and makes no transaction of its own:
/// call them inside Campaign::edit, which takes all of it back. NotFound when a round or set is gone.

/// A copy with its stages, walker and note, in this set: under its own name, or "… copy" where that is taken.
Result<RoundId> copyRound(Connection &connection, RoundId round, RoundSetId to);

/// All rounds of a set under their own names in a new set, which is named and walked for what `as` says.
Result<RoundSetId> copySet(Connection &connection, RoundSetId set, const RoundSet &as);

/// One round that walks the stages of all, one after the other. It is the first of them and keeps its name and walker;
/// what was planned, printed and delivered for the others is its from now on. Invalid for fewer than two, for
/// one said twice, or of different sets.
Result<RoundId> mergeRounds(Connection &connection, const QList<RoundId> &rounds);

/// The round ends before this stage; a new one, "… b", begins with it. Past doings stay with the first. Invalid when
/// one of the two would have no stage.
Result<RoundId> splitAtStage(Connection &connection, RoundId round, int stage);
/// The same at a door, which the new round begins with; a house is never parted.
Result<RoundId> splitAtDoor(Connection &connection, RoundId round, DoorId door);

/// Walks the round from its other end.
Status reverseRound(Connection &connection, RoundId round);

/// Takes the stage out of one round and into the other, where it lies best on its way. Invalid when both are one.
Status moveStage(Connection &connection, RoundId from, int stage, RoundId to);

} // namespace rosette
