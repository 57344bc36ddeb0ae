#pragma once

#include <QChar>
#include <QString>

#include "models/tables/tablereader.h"

namespace rosette {

/// Where a table stands in a text: its delimiter and its heading.
struct TableLayout
{
    QChar delimiter; ///< null in a workbook
    QStringList heading;
    qint64 headingLine = 0;
    bool isKnown = false; ///< the heading is one that was looked for
    QString reason;       ///< what speaks for the delimiter, a sentence

    /// Looks at the first rows of `head` with each of `delimiters`. A row that `isHeading` knows wins; otherwise the
    /// delimiter under which most rows have the same number of cells. Nothing when there is no table.
    static std::optional<TableLayout> find(const QString &head, bool isWholeFile,
                                           const TableReader::HeadingTest &isHeading, const QList<QChar> &delimiters);
    /// The same where the cells are told apart already, as in a workbook.
    static std::optional<TableLayout> findInRows(const QList<TableRow> &firstRows,
                                                 const TableReader::HeadingTest &isHeading);
};

} // namespace rosette
