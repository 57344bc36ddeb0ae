#pragma once

#include <QList>

#include "models/canvass/codes.h"
#include "models/canvass/sheet.h"
#include "models/output/exporttable.h"

namespace rosette {

class Clearance;

/// A numbered sheet with the lines that are written out.
struct FrozenSheet
{
    Sheet sheet;
    QList<SheetLine> lines;
};

/// The sheets as one table, a row for each line, with empty columns to fill in.
ExportTable contactTable(const QList<FrozenSheet> &sheets);

/// Draws the sheets one after the other; returns the number of pages.
Result<int> drawContactSheets(QIODevice &device, const QList<FrozenSheet> &sheets, const CodeBook &codes, const Clearance &clearance,
                              bool isLargePrint);

} // namespace rosette
