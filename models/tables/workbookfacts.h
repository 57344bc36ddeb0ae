#pragma once

#include <QStringList>

namespace rosette {

/// What an XLSX says of itself beside its rows; nothing of other workbooks.
struct WorkbookFacts
{
    QStringList hiddenSheets;
    bool countsFrom1904 = false; ///< days, as spreadsheet programs of old Macs did

    static WorkbookFacts read(const QString &path);
};

} // namespace rosette
