#pragma once

#include <QStringList>

#include "models/store/importjournal.h"
#include "models/store/importoptions.h"

namespace rosette {

/// Reads a list of postal and proxy voters (columns ElectorNo and Type) and marks the people on the current register. A
/// list replaces what an earlier list said for people outside any election. Counts: `added`, `amended`, `unchanged`,
/// `removed`, `rejected`. A number that nobody has is a problem with its line.
Result<ImportReport> importAbsentVoters(const CampaignFile &file, Connection &c, const QStringList &files,
                                        const ImportOptions &options);

} // namespace rosette
