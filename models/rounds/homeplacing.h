#pragma once

#include <optional>

#include "models/rounds/streetdoors.h"

namespace rosette {

/// A round that has taken homes in.
struct HomePlacing
{
    QList<Stage> stages;              ///< of the whole round
    QString where;                    ///< "Acre Lane odds 1-17 becomes Acre Lane odds 1-23"
    bool isStretched = false;         ///< every home is in a stage that just missed it
    std::optional<double> metresMore; ///< of walking, as the crow flies; nothing when no place is known
};

/// Takes homes of one street into a round: a stage whose bounds just miss them is stretched, else they get stages of
/// their own where the way there costs fewest metres. Exactly these doors come in, and all others keep their order;
/// nothing when no stages can say so. `ward` holds new stages to it.
Result<std::optional<HomePlacing>> placeHomes(StreetDoors &streets, const QList<Stage> &round, const QList<Door> &homes,
                                              WardId ward);

} // namespace rosette
