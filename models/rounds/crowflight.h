#pragma once

#include "models/rounds/rounddoors.h"

namespace rosette {

/// From door to door as the crow flies, in metres; doors without a place are passed over.
double crowMetres(const QList<StageDoors> &round);

/// Between the two doors of one and the other that stand nearest to each other; infinite where one has no place.
double crowMetresBetween(const QList<StageDoors> &one, const QList<StageDoors> &other);

/// Where a way past doors fits between two stages.
struct CrowDetour
{
    qsizetype gap = 0;     ///< stages before it
    bool isTurned = false; ///< shorter from its other end
    double metres = 0;     ///< more than without it
};

/// Where walking past `doors` costs fewest metres; behind the last stage of their street, else at the end, when nobody
/// knows where they are.
CrowDetour shortestDetour(const QList<StageDoors> &round, const QList<Door> &doors);

} // namespace rosette
