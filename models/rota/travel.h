#pragma once

#include <optional>

#include <QtGlobal>

#include "models/geo/lonlat.h"

namespace rosette {

/// How long somebody needs from one place to the next in milliseconds, packing up and arriving included: as by bus or
/// bicycle. 0 at the same place, and when one of the two is not known.
qint64 wayMs(const std::optional<LonLat> &from, const std::optional<LonLat> &to);

} // namespace rosette
