#pragma once

#include <QHash>
#include <QString>

#include "models/canvass/canvassfigures.h"

namespace rosette {

/// What calling at a door came to; instants are UTC milliseconds.
struct DoorVisit
{
    QString outcome; ///< key of the newest conversation's; of one instant that with contact
    qint64 lastAt = 0;
    qint64 lastContactAt = 0; ///< 0: nobody was spoken to
};

/// The newest answer given at a door.
struct DoorSupport
{
    QString answer; ///< key of a code
    qint64 at = 0;
};

/// The mean of people's newest answers on a scale from 1 (with us) to 5, whatever the length of the party's own.
struct SupportMean
{
    double mean = 0;
    int answers = 0;
};

/// Every door with a conversation in the period. Corrected events do not count.
Result<QHash<DoorId, DoorVisit>> doorVisits(Connection &connection, const FiguresPeriod &period = {});
/// Every door where somebody gave a support answer in the period.
Result<QHash<DoorId, DoorSupport>> doorSupport(Connection &connection, const FiguresPeriod &period = {});
/// On whichever of the campaign's scales they answered, retired ones too; answers that are no code, or stand for none
/// of with us, undecided and against us, are left aside.
Result<QHash<WardId, SupportMean>> supportByWard(Connection &connection, const FiguresPeriod &period = {});

} // namespace rosette
