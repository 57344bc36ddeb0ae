#pragma once

#include "models/output/gate.h"
#include "models/output/sheetpeople.h"
#include "models/output/sheetplan.h"

namespace rosette {

/// Puts everybody who passes the gate for `purpose` onto the doors of the runs; doors where nobody is left go.
Result<Clearance> fillRuns(const ExportContext &context, QList<SheetRun> &runs, const SheetPeople &people,
                           Purpose purpose, ElectionId election);

} // namespace rosette
