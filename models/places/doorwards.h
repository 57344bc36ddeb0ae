#pragma once

#include "models/places/doorpoints.h"
#include "models/store/connection.h"

namespace rosette {

/// Gives each polling district the ward of most of its doors, unless the user, a file or its outline said so, and each
/// door the ward of its district; where its district cannot tell, that of its point. `doors`: all of the campaign.
Status assignDoorWards(Connection &connection, const QList<LocatableDoor> &doors);

/// A door whose polling district names no ward goes to the ward that its point lies in.
Status moveToWardsOfPoints(Connection &connection, const QList<DoorId> &ids);

} // namespace rosette
