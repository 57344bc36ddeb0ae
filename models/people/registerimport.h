#pragma once

#include <QStringList>

#include "models/store/importjournal.h"
#include "models/store/importoptions.h"

namespace rosette {

/// Reads a council's full register (Xpress, 13 or 14 columns) into people, registrations, districts, streets and doors,
/// in one transaction. A register read before is matched: by number and name, else by name and address; who is missing
/// leaves the register but stays a person. Nothing that people recorded is touched, and a blank never overwrites.
///
/// Counts: `added`, `amended`, `moved`, `unchanged`, `removed`, `unsure`, `rejected`, and `electors`, `doors`,
/// `streets`, `districts` new in the file. Every row that was not used is a problem with its line. Refused, with a
/// sentence that says what the file seems to be: other suppliers' layouts, updates, station lists, absent voters,
/// anything that is no table.
Result<ImportReport> importRegister(const CampaignFile &file, Connection &c, const QStringList &files,
                                    const ImportOptions &options);

} // namespace rosette
