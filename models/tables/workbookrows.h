#pragma once

#include <memory>

#include "models/tables/tablereader.h"

namespace rosette {

/// The rows of a workbook (XLSX, ODS) as its sheets show them: numbers as written, dates as 2009/06/15. All of a sheet
/// is in memory while it is read (100,000 electors take about 110 MB), so that workbooks of more than 100 MiB unpacked,
/// some 200,000 electors, are refused. Use it in one thread.
class WorkbookRows
{
public:
    /// Told by the name, as GDAL does.
    static bool isWorkbook(const QString &path);
    /// Error with a sentence that names the file when it is damaged, too large or no workbook at all.
    static Result<std::unique_ptr<WorkbookRows>> open(const QString &path);
    ~WorkbookRows();

    QString format() const; ///< "XLSX", "ODS"
    QStringList sheets() const;
    bool isHidden(qsizetype sheet) const;
    /// Goes before the first row of a sheet.
    void begin(qsizetype sheet);
    /// The next row that is not blank, its line counted as spreadsheet programs do; false at the end.
    bool next(TableRow &row);
    double progress() const; ///< 0 to 1, of the sheet

private:
    struct Private;
    explicit WorkbookRows(std::unique_ptr<Private> p);

    std::unique_ptr<Private> d;
};

} // namespace rosette
