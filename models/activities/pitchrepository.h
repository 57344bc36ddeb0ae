#pragma once

#include <QList>

#include "models/activities/pitch.h"
#include "models/base/result.h"

namespace rosette {

class Connection;

/// The library of pitches.
class PitchRepository
{
public:
    static Result<QList<Pitch>> list(Connection &connection); ///< by name
    static Result<Pitch> find(Connection &connection, PitchId id);
    /// By name without regard to case; nothing when unknown.
    static Result<std::optional<Pitch>> findByName(Connection &connection, const QString &name);
    /// The day of the first stall from today on; invalid when none is planned there.
    static Result<QDate> nextStallOn(Connection &connection, PitchId id, QDate today);
    /// Invalid for an empty name, negative notice or cover; Conflict when a pitch has that name. Without a ward it
    /// gets the one in which its point lies.
    static Result<PitchId> insert(Connection &connection, Pitch pitch);
    static Status update(Connection &connection, Pitch pitch);
    /// Activities that stood there keep their place as text; the papers go with the pitch.
    static Status remove(Connection &connection, PitchId id);
};

} // namespace rosette
