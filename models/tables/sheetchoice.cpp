#include "models/tables/sheetchoice.h"

#include <algorithm>

#include <QCoreApplication>

namespace rosette {

namespace {

constexpr qsizetype kRowsLookedAt = 30;

QString tr(const char *text) { return QCoreApplication::translate("TableReader", text); }

std::optional<TableLayout> layoutOf(WorkbookRows &workbook, qsizetype sheet, const TableReader::HeadingTest &isHeading)
{
    workbook.begin(sheet);
    QList<TableRow> rows;
    for (TableRow row; rows.size() < kRowsLookedAt && workbook.next(row);)
        rows += row;
    return TableLayout::findInRows(rows, isHeading);
}

/// Those that people see come first.
QList<qsizetype> inOrder(const WorkbookRows &workbook)
{
    QList<qsizetype> order;
    for (qsizetype i = 0; i < workbook.sheets().size(); ++i)
        order += i;
    std::stable_partition(order.begin(), order.end(), [&](qsizetype sheet) { return !workbook.isHidden(sheet); });
    return order;
}

} // namespace

std::optional<SheetChoice> SheetChoice::find(WorkbookRows &workbook, const QString &wanted,
                                             const TableReader::HeadingTest &isHeading)
{
    std::optional<SheetChoice> best;
    const QStringList sheets = workbook.sheets();
    for (const qsizetype i : inOrder(workbook)) {
        if ((!wanted.isEmpty() && sheets.at(i) != wanted) || (best && best->layout.isKnown))
            continue;
        const auto layout = layoutOf(workbook, i, isHeading);
        if (!layout || (best && !layout->isKnown))
            continue;
        best = SheetChoice{i, *layout,
                           !wanted.isEmpty() ? tr("You chose it.")
                           : layout->isKnown ? tr("It is the first whose heading has known columns.")
                                             : tr("It is the first that holds a table.")};
    }
    return best;
}

} // namespace rosette
