#pragma once

#include <optional>

#include "models/rounds/walkpiece.h"
#include "models/walks/arcproblem.h"

namespace rosette {

/// Distances between pieces are in decimetres.
inline constexpr double kPieceUnitsPerMetre = 10;
/// What a way is taken to be at most, and where none leads.
inline constexpr double kFarMetres = 2000;

int pieceUnits(double metres);

/// What it costs to walk from piece to piece: point 2i is where piece i begins, 2i + 1 where it ends, and the last one
/// where a round begins and ends (anywhere, at no cost, without a meeting point). Crossings are paid for, and every
/// piece that does not go on where the one before it stopped: whole sides are easier to walk.
Distances pieceDistances(const QList<WalkPiece> &pieces, const StreetNetwork &network,
                         std::optional<LonLat> meetingPoint);

/// A walk through pieces.
struct PieceWalk
{
    QList<Stage> stages;            ///< pieces of one side that follow each other are one
    QList<QList<WalkStand>> stands; ///< of each stage, in walking order
};

/// `arcs`: 2i is piece i as it stands, 2i + 1 the other way.
PieceWalk walkThrough(const ArcRoute &arcs, const QList<WalkPiece> &pieces);

} // namespace rosette
