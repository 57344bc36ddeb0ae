#pragma once

#include <QString>

#include "models/base/id.h"
#include "models/base/result.h"

namespace rosette {

class Connection;

/// What a stall or session gave, typed afterwards.
struct ActivityResult
{
    ActivityId activity;
    int conversations = 0;
    int signUps = 0;
    int voterRegistrations = 0;
    int leafletsOut = 0;
    QString weather;
    QString trouble;
};

class ActivityResultRepository
{
public:
    /// Zeros when nothing was typed yet.
    static Result<ActivityResult> find(Connection &connection, ActivityId activity);
    /// Invalid for a negative number.
    static Status save(Connection &connection, const ActivityResult &result);
};

} // namespace rosette
