#pragma once

#include <QHash>

#include "models/rounds/rounddoors.h"
#include "models/rounds/rounddraft.h"

namespace rosette {

/// The rounds of a draft door by door, and the homes of the ward that they miss or meet twice.
struct DraftDoors
{
    QHash<int, QList<StageDoors>> walks; ///< by the round's key
    QList<Door> inNoRound;
    QList<Door> inTwoRounds;
};

/// Reads all doors of the ward (of the campaign when none); for a task.
Result<DraftDoors> doorsOfDraft(Connection &connection, const QList<DraftRound> &rounds, WardId ward);

} // namespace rosette
