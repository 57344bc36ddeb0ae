#pragma once

#include "models/canvass/script.h"
#include "models/output/contactsheets.h"
#include "models/output/debriefpaper.h"
#include "models/output/frozensheet.h"
#include "models/output/gate.h"
#include "models/output/sheetplan.h"
#include "models/output/sheetwalk.h"

namespace rosette {

/// Contact sheets that were read and have passed the gate, not yet numbered.
struct ContactPlan
{
    Clearance clearance;
    SheetLook look;
    SheetWalk walk;
    QList<PlannedSheet> sheets;          ///< never none
    QString election;                    ///< its title; empty when none was asked for
    QList<Script> scripts;               ///< what walkers say: goes before the sheets
    std::optional<DebriefPaper> debrief; ///< goes behind them

    /// NotFound when there is nobody to print.
    static Result<ContactPlan> make(const ExportContext &context, const ContactSheetRequest &request);
    /// The sheets as they are drawn, from this number on.
    QList<FrozenSheet> numbered(const ContactSheetRequest &request, int number, qint64 printedAt) const;
};

} // namespace rosette
