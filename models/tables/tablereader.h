#pragma once

#include <functional>
#include <memory>

#include <QStringList>

#include "models/base/result.h"

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

/// Reads CSV, TSV and their cousins row by row, of any size, in constant memory, and the sheets of workbooks. Finds out
/// by itself: the encoding (byte-order mark; else valid UTF-8; else UTF-16 by its zero bytes; else windows-1252, or
/// what ICU finds), the delimiter (comma, tab, semicolon or pipe, by vote of the heading) and the heading (lead lines
/// above it are skipped). Quotes as in RFC 4180; line ends CR, LF or CRLF. Not thread-safe; use it in one thread.
class TableReader
{
public:
    /// True for the cells that are the heading of the table looked for.
    using HeadingTest = std::function<bool(const QStringList &cells)>;

    /// Refuses, with a sentence that names the file and what to do: a missing or empty file, one that is no text (a
    /// renamed workbook, a picture, a damaged workbook), JSON, text without a table, a heading without rows.
    /// `isHeading` is asked about the first rows, of a workbook of each sheet; without a yes (or without a test) the
    /// first row with at least two filled cells is the heading.
    static Result<std::unique_ptr<TableReader>> open(const QString &path, const HeadingTest &isHeading = {});

    ~TableReader();

    const QStringList &heading() const;
    qint64 headingLine() const;
    /// Index of the first heading whose headingKey() is one of `keys`; -1 when none is.
    int column(std::initializer_list<QLatin1String> keys) const;

    /// Reads the next row that is not blank; false at the end of the file.
    Result<bool> next(TableRow &row);

    QString encoding() const; ///< "UTF-8", "windows-1252", …; empty for a workbook
    QChar delimiter() const;  ///< null for a workbook
    /// In words: "UTF-8, comma", "XLSX, sheet Register".
    QString formatText() const;
    double progress() const; ///< 0 to 1, by bytes
    QString path() const;

private:
    TableReader();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace rosette
