#pragma once

#include "models/rounds/streetdoors.h"
#include "models/rounds/walkpiece.h"

namespace rosette {

/// The part of a street that belongs to a round, cut into pieces in the ways in which it may be walked.
struct RoundStreet
{
    QString name;
    int doors = 0;
    bool isBusy = false;           ///< crossing it costs more than its width
    bool hasSides = false;         ///< there are doors on both
    QList<WalkPiece> sideBySide;   ///< one side, then the other; buildings by themselves
    QList<WalkPiece> crossingOver; ///< from door to door by their numbers; empty when it must not, or cannot, be so
};

/// Cuts the stages of a round (as stageDoorsOfRound gives them) street by street. Each way of walking a street reaches
/// the doors of the round there and no others, and what stages leave open at their ends stays open. Stages without a
/// door are left out.
Result<QList<RoundStreet>> roundStreets(StreetDoors &streets, const QList<StageDoors> &walk,
                                        const StreetNetwork &network);

} // namespace rosette
