#pragma once

#include <QHash>
#include <QList>

#include "models/base/feedback.h"
#include "models/rounds/rounddoors.h"
#include "models/rounds/roundset.h"
#include "models/rounds/walkstand.h"

namespace rosette {

/// What a round asks of the feet. Doors whose place nobody knows are taken to stand where the one before them does.
struct WalkFigures
{
    int doors = 0;
    double metres = 0;        ///< walked from the first door to the last
    double metresTwice = 0;   ///< of these, from stage to stage: no door is reached on the way
    double minutes = 0;       ///< walking and at the doors
    double widestGap = 0;     ///< metres on foot between the two parts of the round that lie farthest apart
    bool isConnected = false; ///< every door is reached on foot from the others, with no gap above kWidestGap

    static constexpr double kWidestGap = 300; ///< metres; wider is another neighbourhood

    double doorsPerHour() const { return minutes > 0 ? 60 * doors / minutes : 0; }
};

/// The figures of a walk. Without a map (an empty network) ways are straight lines with something added, and nothing is
/// known to be connected.
WalkFigures measureWalk(const QList<StageDoors> &walk, const StreetNetwork &network, RoundPurpose purpose);
/// The same of doors that stand on the network already, stage by stage.
WalkFigures measureStands(const QList<QList<WalkStand>> &walk, const StreetNetwork &network, RoundPurpose purpose);

/// The map around the doors of walks; empty when none was imported, or nobody knows where they are.
Result<StreetNetwork> networkAround(Connection &connection, const QList<QList<StageDoors>> &walks);

/// The figures of stored rounds; the doors and the map around them are read once for all. For a task. Rounds that are
/// not there any more are left out; Cancelled when the user cancels.
Result<QHash<RoundId, WalkFigures>> measureRounds(Connection &connection, const QList<RoundId> &rounds,
                                                  const Feedback &feedback);

/// The same for stages that are not stored, one list for each round.
Result<QList<WalkFigures>> measureStages(Connection &connection, const QList<QList<Stage>> &rounds,
                                         RoundPurpose purpose, const Feedback &feedback);

} // namespace rosette
