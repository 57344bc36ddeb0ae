#pragma once

#include "models/base/result.h"

namespace rosette {

class Connection;

/// What the campaign holds itself to with stalls. Kept in its settings.
struct StallRules
{
    int restDays = 14; ///< from one stall on a pitch to the next; 0: whenever one likes

    static Result<StallRules> load(Connection &connection);
    /// Invalid for days below 0 or above a year.
    static Status save(Connection &connection, const StallRules &rules);
};

} // namespace rosette
