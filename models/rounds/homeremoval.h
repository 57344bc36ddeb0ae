#pragma once

#include <optional>

#include <QSet>

#include "models/rounds/streetdoors.h"

namespace rosette {

/// The stages of a round without these homes; all others keep their order. Nothing when no stages can say so.
Result<std::optional<QList<Stage>>> stagesWithout(StreetDoors &streets, const QList<Stage> &round,
                                                  const QSet<DoorId> &homes);

} // namespace rosette
