#pragma once

#include <QList>
#include <QSet>

#include "models/base/id.h"
#include "models/base/result.h"

namespace rosette {

class Connection;

/// Those of the doors that get no leaflets: marked so, or everybody known there asked not to be contacted. What the
/// gate holds back of a leaflet list, so that bundles, deliveries and lists count the same doors.
Result<QSet<DoorId>> doorsTakingNone(Connection &connection, const QList<DoorId> &doors);

} // namespace rosette
