#pragma once

#include <QStringList>

#include "models/store/importjournal.h"
#include "models/store/importoptions.h"

namespace rosette {

/// Reads volunteers from spreadsheets as local parties keep them: any order of columns, names in capitals, free text
/// for skills and times. Counts: added, amended, unchanged, doubles, rejected. A second import updates what the first
/// brought; a blank never overwrites. What was not understood stands in the problems with its line and stays as text.
Result<ImportReport> importVolunteers(const CampaignFile &file, Connection &connection, const QStringList &fileNames,
                                      const ImportOptions &options);

} // namespace rosette
