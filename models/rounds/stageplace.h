#pragma once

#include "models/rounds/streetdoors.h"

namespace rosette {

/// `stages` with `added` among them where they cost the fewest metres as the crow flies, walked from the end that
/// suits; at the end when nobody knows where they lie. Stages that go on where the one before them stops become one
/// with it.
Result<QList<Stage>> insertOnTheWay(StreetDoors &streets, const QList<Stage> &stages, const QList<Stage> &added);

/// The stages in reversed order, each from its other end.
QList<Stage> reversedStages(const QList<Stage> &stages);

} // namespace rosette
