#pragma once

#include "models/base/id.h"
#include "models/base/result.h"

namespace rosette {

class Connection;

/// What is there to plan rounds with.
struct PlanReadiness
{
    int doors = 0;
    int located = 0; ///< of these, with a place on the map
    bool hasMap = false;
};

/// Of the doors of a ward, or of the campaign when none.
Result<PlanReadiness> planReadiness(Connection &connection, WardId ward);

} // namespace rosette
