#pragma once

#include "models/rounds/walkpiece.h"

namespace rosette {

/// Cuts the doors of streets into pieces: at junctions, where a gap is, and so that none has more than `mostDoors`
/// (unless one house has). Streets with few doors, or numbered along one side only, are walked in one go; buildings
/// without a number are pieces of their own. `doors` come in their natural order, street by street; every one is in
/// exactly one piece's stage, and the ends of streets stay open.
QList<WalkPiece> wardPieces(const QList<Door> &doors, const StreetNetwork &network, WardId ward, int mostDoors);

} // namespace rosette
