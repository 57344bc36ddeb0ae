#pragma once

#include "models/places/door.h"
#include "models/rounds/stage.h"
#include "models/walks/streetnetwork.h"

namespace rosette {

/// A stretch of one side of a street, or a building, that is never shared between two rounds: what a planner of rounds
/// puts in order.
struct WalkPiece
{
    Stage stage; ///< walked upwards; bounds between two pieces of a side are closed, the side's own ends are open
    int doors = 0;
    NetworkPlace begin; ///< at the first door; invalid when nothing is known of where it is
    NetworkPlace end;
    double metres = 0; ///< from the first door to the last, past all others
    int side = 0;      ///< pieces of the same side of a street have the same number…
    int place = 0;     ///< …and stand one behind the other
};

/// Cuts the doors of streets into pieces: at junctions, where a gap is, and so that none has more than `mostDoors`
/// (unless one house has). Streets with few doors, or numbered along one side only, are walked in one go; buildings
/// without a number are pieces of their own. `doors` come in their natural order, street by street; every one is in
/// exactly one piece's stage.
QList<WalkPiece> walkPieces(const QList<Door> &doors, const StreetNetwork &network, WardId ward, int mostDoors);

} // namespace rosette
