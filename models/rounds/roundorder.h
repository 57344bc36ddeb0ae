#pragma once

#include <optional>

#include <QStringList>

#include "models/rounds/roundwalk.h"

namespace rosette {

/// The shortest sane walk past the doors of a round, and why it is that one.
struct RoundOrder
{
    QList<Stage> stages; ///< as they were when no better order was found
    WalkFigures before;
    WalkFigures after;
    QStringList reasons; ///< sentences: metres before and after, how each street is walked and why
    bool isChanged = false;

    bool isShorter() const { return isChanged && after.metres + 1 < before.metres; }
};

/// Puts the doors of a round into the best order found: its streets are cut into stretches, and each street is walked
/// up the one side and down the other, or crossing over from door to door, whichever is shorter when every crossing is
/// paid for; busy roads are not crossed from door to door. Every door of the round is in the new stages exactly once,
/// and no other is. Changes nothing; for a task. NotFound when the round is gone, Invalid when it has no doors,
/// Cancelled when the user cancels.
Result<RoundOrder> bestOrder(Connection &connection, RoundId round, const Feedback &feedback);

/// The same for stages that are not stored, of a round that begins near a meeting point if one is given.
Result<RoundOrder> bestOrder(Connection &connection, const QList<Stage> &stages, RoundPurpose purpose,
                             std::optional<LonLat> meetingPoint, const Feedback &feedback);

} // namespace rosette
