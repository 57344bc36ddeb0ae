#pragma once

#include <QDate>
#include <QList>

#include "models/rounds/round.h"
#include "models/rounds/streetdoors.h"

namespace rosette {

/// A round with what a list shows of it.
struct RoundSummary
{
    Round round;
    QString stages;         ///< as printed by StageSpec
    QList<StageDoors> walk; ///< the same with their doors
    int doors = 0;
    int electors = 0;
    int doorsTried = 0;    ///< with a conversation since `since`
    int doorsSpokenTo = 0; ///< where somebody was spoken to
    qint64 lastTriedAt = 0; ///< the newest of those conversations, UTC milliseconds; 0 when there is none
    QDate lastDelivered;    ///< of leaflets, whenever it was; invalid when there is none

    /// Tried of all doors, 0 to 1.
    double progress() const { return doors > 0 ? double(doorsTried) / doors : 0; }
};

/// Rounds with their doors, electors and canvass progress since a day (all time when invalid).
Result<QList<RoundSummary>> summariseRounds(Connection &connection, const RoundFilter &filter = {}, QDate since = {});

/// The same with streets that were read before.
Result<QList<RoundSummary>> summariseRounds(Connection &connection, StreetDoors &streets, const RoundFilter &filter,
                                            QDate since);

} // namespace rosette
