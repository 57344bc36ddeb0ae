#pragma once

#include "models/rounds/round.h"
#include "models/rounds/rounddoors.h"
#include "models/rounds/roundset.h"

namespace rosette {

/// How much of a stage was walked.
enum class WalkedPart {
    Nothing,
    Some,
    Whole,
};

/// A stage with what a track says of its doors.
struct WalkedStage
{
    StageDoors stage;
    QList<bool> isPassed; ///< for each door

    int passed() const { return int(isPassed.count(true)); }
    /// Two doors at a corner are nothing, all but a few are the whole.
    WalkedPart part() const;
    /// The doors that count as walked when the stage counts as `part`.
    QList<Door> walkedDoors(WalkedPart part) const;
    /// "1 to 23, 41": the doors that were passed.
    QString passedText() const;
};

/// A round with what a track says of its stages.
struct WalkedRound
{
    Round round;
    RoundPurpose purpose = RoundPurpose::Canvass;
    QList<WalkedStage> stages;

    /// "Millfield 1"; with its ward where the name does not say it: "10 (Kentish Town)".
    QString title() const;
    int doors() const;
    int passed() const;
};

} // namespace rosette
