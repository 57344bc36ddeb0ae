#pragma once

#include "models/base/id.h"
#include "models/store/connection.h"

namespace rosette {

/// The deleting of what was noted about one person who asks for it.
class Erasure
{
public:
    /// Conversations, follow-ups, numbers, notes and names on printed sheets and in logs go (see NamesInLogs); the
    /// deletion is written down without the name. What the journals of imports hold goes with them. Who is on the
    /// register stays on it, marked not to be contacted; others leave the file. Conflict for volunteers: they stand in
    /// plans.
    static Status erase(Connection &c, PersonId person, qint64 nowMs);
};

} // namespace rosette
