#pragma once

#include <QStringList>

namespace rosette {

/// One row of a table file. A value that is reused from row to row.
struct TableRow
{
    qint64 line = 0;   ///< 1-based physical line of the file on which the row begins
    QStringList cells; ///< as in the file, without quotes; see cleanedText()
    QString problem;   ///< why the row could not be read (a quotation mark never closed, …); the cells are then empty

    bool isBlank() const;
    /// The cells as one line for a report, shortened.
    QString sourceText() const;
};

} // namespace rosette
