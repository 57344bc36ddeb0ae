#pragma once

#include <QDate>
#include <QList>

#include "models/base/id.h"
#include "models/base/result.h"
#include "models/geo/geometry.h"

namespace rosette {

class Connection;

/// That somebody walked a round, or part of it, on a day: the doors that were passed. Table: walks.
struct Walk
{
    WalkId id;
    RoundId round;
    VolunteerId walker; ///< none: nobody in particular
    QDate walkedOn;
    double metres = 0; ///< along the ways of the map
    MultiLine track;   ///< where the walker went; empty: forgotten. Not filled by list()

    QString walkerName;    ///< read only
    int doors = 0;         ///< passed; read only
    bool hasTrack = false; ///< read only
};

/// Walks as they stand in the file, with the doors that were passed.
class WalkRepository
{
public:
    /// Of a round, the newest first.
    static Result<QList<Walk>> list(Connection &connection, RoundId round);
    static Result<QList<DoorId>> doorsOf(Connection &connection, WalkId id);
    /// The kept track; empty when it was forgotten.
    static Result<MultiLine> trackOf(Connection &connection, WalkId id);
    /// Invalid without a round or a day, for a day after `today` and without a door.
    static Result<WalkId> insert(Connection &connection, const Walk &walk, const QList<DoorId> &doors, QDate today,
                                 qint64 nowMs);
    /// What was walked stays, where exactly goes.
    static Status forgetTrack(Connection &connection, WalkId id);
    static Status remove(Connection &connection, WalkId id);
};

} // namespace rosette
