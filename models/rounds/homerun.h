#pragma once

#include <optional>

#include "models/places/door.h"
#include "models/rounds/stage.h"

namespace rosette {

/// Homes of a street that stand beside each other: on one side, or in one building without a number.
struct HomeRun
{
    QList<Door> homes; ///< in their natural order
    Parity parity = Parity::All;
    bool isWholeSide = false; ///< no other door stands on their side of the street

    /// Which homes of their street they are: "19, 21", "odds 19-41", "Brownlow Heights".
    QString words() const;
    /// `stage` with bounds that reach the homes too; nothing when it is of another side, street or building, or reaches
    /// them already.
    std::optional<Stage> stretched(const Stage &stage) const;
};

/// Cuts homes of one street where another door of the same side stands between two of them: odds first, then buildings
/// and what has no side, then evens. All in the natural order of `doorsOfStreet`.
QList<HomeRun> homeRuns(const QList<Door> &homes, const QList<Door> &doorsOfStreet);

} // namespace rosette
