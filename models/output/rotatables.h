#pragma once

#include "models/output/exporttable.h"
#include "models/output/releasableplan.h"

namespace rosette {

/// The shifts with one row for each person on them, and one for the places that stand empty.
ExportTable shiftTable(const ReleasablePlan &plan);
/// People down with their hours, shifts across; a cell says how far it is agreed.
ExportTable peopleTable(const ReleasablePlan &plan);

} // namespace rosette
