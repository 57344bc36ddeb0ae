#pragma once

#include <QStringList>

#include "models/base/id.h"
#include "models/base/result.h"

namespace rosette {

class Connection;

/// What became of doors that were given to a round or taken out of it.
struct DoorMoves
{
    int moved = 0;
    QStringList rounds; ///< that had some of them before, by name
};

/// Walks the doors on this round, where they lie best on its way, and no longer on others of its set: one set leads to
/// a home once. Houses come whole. Conflict when the round reaches all of them already, Invalid when no stage can name
/// one of them. For Campaign::edit, as the next.
Result<DoorMoves> giveDoors(Connection &connection, RoundId round, const QList<DoorId> &doors);

/// Takes the doors out of the round, with the rest of their houses; all others are walked as before. Conflict when none
/// of them is on it.
Result<DoorMoves> takeDoors(Connection &connection, RoundId round, const QList<DoorId> &doors);

} // namespace rosette
