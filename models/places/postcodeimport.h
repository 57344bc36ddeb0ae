#pragma once

#include "models/store/importjournal.h"
#include "models/store/importoptions.h"

namespace rosette {

/// Reads Code-Point Open files (no heading line; postcode, quality, easting, northing, …): where each postcode is. When
/// wards are known, only postcodes in them or within 2 km. Counts: added, amended, unchanged, outside, unlocated.
Result<ImportReport> importPostcodes(const CampaignFile &file, Connection &connection, const QStringList &files,
                                     const ImportOptions &options);

} // namespace rosette
