#pragma once

#include <QDate>
#include <QHash>

#include "models/base/id.h"
#include "models/base/result.h"
#include "models/geo/lonlat.h"

namespace rosette {

class Connection;

/// About where the rounds are that activities of these days go to: the middle of the doors in their streets. Rounds
/// whose doors have no place yet are left out.
Result<QHash<RoundId, LonLat>> roundPlaces(Connection &connection, QDate from, QDate to);

} // namespace rosette
