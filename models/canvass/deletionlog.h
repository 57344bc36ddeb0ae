#pragma once

#include "models/canvass/retention.h"

namespace rosette {

/// What was deleted when: the record that the campaign keeps its word.
class DeletionLog
{
public:
    /// Newest first.
    static Result<QList<Deletion>> list(Connection &c);
    static Status append(Connection &c, const Deletion &deletion);
};

} // namespace rosette
