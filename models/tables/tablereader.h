#pragma once

#include <functional>
#include <memory>

#include "models/base/result.h"
#include "models/tables/tableform.h"
#include "models/tables/tablerow.h"

namespace rosette {

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
    /// first row with at least two filled cells is the heading. A wish that the file contradicts is refused as well.
    static Result<std::unique_ptr<TableReader>> open(const QString &path, const HeadingTest &isHeading = {},
                                                     const TableWish &wish = {});

    ~TableReader();

    const QStringList &heading() const;
    qint64 headingLine() const;
    /// Index of the first heading whose headingKey() is one of `keys`; -1 when none is.
    int column(std::initializer_list<QLatin1String> keys) const;

    /// Reads the next row that is not blank; false at the end of the file.
    Result<bool> next(TableRow &row);

    const TableForm &form() const;
    double progress() const; ///< 0 to 1, by bytes
    QString path() const;

private:
    TableReader();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace rosette
