#pragma once

#include <vector>

#include <QHash>

#include "models/base/id.h"
#include "models/base/result.h"

namespace rosette {

class Connection;

/// A door that canvassing goes to.
struct CanvassHome
{
    DoorId door;
    WardId ward;
    DistrictId district;
    int electors = 0; ///< on the current register
};

/// All doors in order of their ids. For a task: reads all doors and people. What is said at doors does not change it.
Result<std::vector<CanvassHome>> canvassHomes(Connection &connection);
/// The ward of every door that is in one.
Result<QHash<DoorId, WardId>> wardsOfDoors(Connection &connection);

} // namespace rosette
