#pragma once

#include <QDate>
#include <QHash>
#include <QList>

#include "models/output/sheetplan.h"

namespace rosette {

class Connection;

/// Who is on the current register at doors, with what a canvasser wants to know of them.
class SheetElectorRepository
{
public:
    /// By door; within a door by surname and forename. `today` tells who comes of age later; `election`, whose absent
    /// voters are marked (none: what the newest lists say).
    static Result<QHash<DoorId, QList<SheetElector>>> ofDoors(Connection &connection, const QList<DoorId> &doors, QDate today, ElectionId election = {});
};

} // namespace rosette
