#pragma once

#include <QList>
#include <QSet>

#include "models/base/id.h"
#include "models/base/result.h"

namespace rosette {

class Connection;

/// Homes that a set of rounds does without, because somebody said so.
class LeftOutHomes
{
public:
    static Result<QSet<DoorId>> of(Connection &connection, RoundSetId set);
    /// Homes that are left out already stay so.
    static Status add(Connection &connection, RoundSetId set, const QList<DoorId> &homes);
    static Status remove(Connection &connection, RoundSetId set, const QList<DoorId> &homes);
};

} // namespace rosette
