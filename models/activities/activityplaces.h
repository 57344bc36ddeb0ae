#pragma once

#include <QHash>

#include "models/base/id.h"
#include "models/base/result.h"

namespace rosette {

class Connection;

/// How the shifts of one activity are filled, in numbers.
struct ActivityPlaces
{
    int minimum = 0; ///< people wanted, a place each
    int filled = 0;  ///< places taken; who said no or did not come takes none
    int people = 0;  ///< who take them; one on two shifts is one
};

/// Of all activities with shifts, in one query.
Result<QHash<ActivityId, ActivityPlaces>> activityPlaces(Connection &connection);

} // namespace rosette
