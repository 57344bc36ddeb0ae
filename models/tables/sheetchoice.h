#pragma once

#include "models/tables/tablelayout.h"
#include "models/tables/workbookrows.h"

namespace rosette {

/// The sheet of a workbook that holds the table, and why it was taken.
struct SheetChoice
{
    qsizetype index = -1;
    TableLayout layout;
    QString reason; ///< a sentence

    /// `wanted` if it is not empty; else the first sheet with a heading that is known, else the first with a table.
    /// Nothing when there is no table.
    static std::optional<SheetChoice> find(WorkbookRows &workbook, const QString &wanted,
                                           const TableReader::HeadingTest &isHeading);
};

} // namespace rosette
