#pragma once

#include <optional>

#include <QString>

#include "models/base/result.h"
#include "models/geo/lonlat.h"

namespace rosette {

class Connection;

/// Where a place that somebody typed is: a place where people gather ("Kentish Town station"), a postcode, a street
/// (its middle), or "longitude, latitude". Nothing when the campaign's map knows none of that name, or several apart.
Result<std::optional<LonLat>> findPlace(Connection &connection, const QString &text);

} // namespace rosette
