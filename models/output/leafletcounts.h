#pragma once

#include "models/output/contactsheets.h"
#include "models/output/paperdraft.h"

namespace rosette {

/// How many leaflets an area takes, by its doors: a line for each street or side of it, in the order of the walk, and
/// the whole; on paper or as a table. Doors that take none are counted apart. NotFound when there is no door.
Result<PaperDraft> leafletCountDraft(const ExportContext &context, const ContactSheetRequest &area);

} // namespace rosette
