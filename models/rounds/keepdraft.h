#pragma once

#include "models/rounds/round.h"
#include "models/rounds/rounddraft.h"
#include "models/rounds/roundset.h"

namespace rosette {

class Connection;

/// What becomes of the rounds that a ward has for the same purpose when a draft is kept.
enum class PresentRounds {
    StayBeside,
    AreSetAside, ///< their sets are active no more; nothing of theirs is lost
};

/// Rounds of active sets for this purpose in this ward, wherever their set reaches.
Result<QList<Round>> presentRounds(Connection &connection, RoundPurpose purpose, WardId ward);

/// "Leaflet rounds", or with the next number when the ward has a set of that name.
Result<QString> freeSetName(Connection &connection, RoundPurpose purpose, WardId ward);

/// How a draft becomes rounds.
struct KeepWish
{
    RoundPurpose purpose = RoundPurpose::Leaflet;
    WardId ward;
    QString setName; ///< of the new set; freeSetName() when empty
    PresentRounds present = PresentRounds::StayBeside;
};

/// Makes the draft's rounds a set of their own, and sets those before them aside if that is wished: sets of the ward as
/// a whole, and of wider sets the rounds in the ward, which go to an inactive set. For one Campaign::edit. Returns the
/// new rounds in the draft's order.
Result<QList<RoundId>> keepDraft(Connection &connection, const RoundDraft &draft, const KeepWish &wish);

} // namespace rosette
