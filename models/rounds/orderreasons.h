#pragma once

#include <QStringList>

#include "models/rounds/roundwalk.h"
#include "models/rounds/streetchooser.h"

namespace rosette {

/// "1240 m instead of 1610 m; …": what the new order saves.
QString savingReason(const WalkFigures &before, const WalkFigures &after);

/// One sentence for each street: how it is walked, and why not otherwise. `choices` in the order of `streets`.
QStringList streetReasons(const QList<RoundStreet> &streets, const QList<StreetChoice> &choices);

/// "It begins at 1 Acre Lane and ends at 20 Brownlow Road."
QString endsReason(const PieceWalk &walk);

} // namespace rosette
