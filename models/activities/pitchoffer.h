#pragma once

#include <QList>

#include "models/base/result.h"
#include "models/geo/lonlat.h"

namespace rosette {

class Connection;
struct GatheringPlace;

/// A place where people gather that the map knows and no pitch stands at: a station, a market, a library.
struct PitchOffer
{
    QString name; ///< as a pitch there would be called, each once: "Kentish Town station"
    QString kind; ///< of the GatheringPlace
    LonLat point;

    /// "Free Library · library"; the name alone where it says the kind.
    QString text() const;
};

/// What a pitch there would be called: "Kentish Town station".
QString pitchNameOf(const GatheringPlace &place);

/// What the map offers in and around the campaign's wards, stations and markets first, then by name. A place is not
/// offered while a pitch stands there or has its name.
Result<QList<PitchOffer>> pitchOffers(Connection &connection);

} // namespace rosette
