#pragma once

#include <QList>

#include "models/canvass/sheet.h"
#include "models/output/exporttable.h"
#include "models/output/sheetlayout.h"
#include "models/output/sheetplan.h"

namespace rosette {

class Clearance;

/// A numbered sheet with the lines that are written out.
struct FrozenSheet
{
    Sheet sheet;
    QList<SheetLine> lines;
};

/// The sheets as one table, a row for each line, with empty columns to fill in.
ExportTable contactTable(const QList<FrozenSheet> &sheets, const SheetLook &look);

/// What a page of such sheets holds.
SheetRoom roomOnPage(const SheetLook &look, const Clearance &clearance);

/// Draws the sheets one after the other, each on new pages. `paper` measures words before its first page.
void drawContactSheets(Paper &paper, const QList<FrozenSheet> &sheets, const SheetLook &look,
                       const Clearance &clearance);

} // namespace rosette
