#pragma once

#include "models/places/door.h"
#include "models/rounds/round.h"

namespace rosette {

/// The rounds that leaflets go to, in natural order of ward and name: those of leaflet sets in use, and for a ward
/// without one those of its canvass sets. Of one ward, or of all.
Result<QList<Round>> leafletRounds(Connection &connection, WardId ward = {});

/// By id or name, as typed on the command line: one of those, else any round as RoundRepository::findByText() finds it.
Result<Round> findLeafletRound(Connection &connection, const QString &text);

/// The doors of these rounds that take leaflets, each round's in walking order. Each street is read once.
Result<QHash<RoundId, QList<DoorId>>> doorsTakingLeaflets(Connection &connection, const QList<Round> &rounds);

} // namespace rosette
