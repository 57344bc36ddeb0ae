#pragma once

#include "models/store/importjournal.h"
#include "models/store/importoptions.h"

namespace rosette {

/// Reads OS Open UPRN (CSV, also zipped; the whole country's 40 million rows will do): where properties are by number.
/// Keeps those within 1 km of the box around the campaign's wards (without wards: around its doors), and those that
/// doors name wherever they are. Invalid, and nothing changed, while there are neither. A later file adds and amends.
/// Counts: added, amended, unchanged, outside, rejected.
Result<ImportReport> importUprns(const CampaignFile &file, Connection &connection, const QStringList &files,
                                 const ImportOptions &options);

} // namespace rosette
