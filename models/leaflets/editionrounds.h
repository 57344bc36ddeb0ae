#pragma once

#include "models/leaflets/bundle.h"
#include "models/leaflets/leaflethistory.h"
#include "models/rounds/round.h"

namespace rosette {

/// How far an edition is in a round.
enum class RoundProgress {
    ToBundle,
    Bundled,
    Out,
    Part, ///< some doors had it, the rest is to come
    Delivered,
};
QString toKey(RoundProgress progress); ///< to-bundle, bundled, out, part, delivered
QString label(RoundProgress progress); ///< "to bundle"

/// A round as one edition sees it.
struct EditionRound
{
    Round round;
    int doors = 0;     ///< that take leaflets
    int delivered = 0; ///< of them had this edition
    int missed = 0;    ///< were passed by and have not had it since
    RoundProgress progress = RoundProgress::ToBundle;
    std::optional<Bundle> bundle; ///< the open one
    QDate awayUntil;              ///< of the standing deliverer, who is away today; else invalid
    RoundHistory history;         ///< of any edition

    /// Doors still to get one.
    int left() const { return progress == RoundProgress::Delivered ? 0 : doors - delivered; }
};

/// The rounds an edition goes to, in the natural order of ward and name: those for leaflets that are in use in its ward
/// (in all wards), or for canvassing where there are none for leaflets; and whatever else had a bundle or a delivery of
/// it. Reads tables rounds, stages, doors, deliveries, missed_doors, bundles, stock_moves, absences, settings.
Result<QList<EditionRound>> roundsOfEdition(Connection &connection, LeafletId leaflet, QDate today);

} // namespace rosette
