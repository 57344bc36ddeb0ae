#pragma once

#include "models/canvass/retention.h"

namespace rosette {

/// What was deleted when: the record that the campaign keeps its word. No undo
/// takes a line out of it; it says then that it was taken back.
class DeletionLog
{
public:
    /// Newest first.
    static Result<QList<Deletion>> list(Connection &c);
    static Status append(Connection &c, const Deletion &deletion);
};

} // namespace rosette
