#pragma once

#include <QIODevice>
#include <QList>
#include <QString>
#include <QStringList>

#include "models/base/result.h"
#include "models/output/exportformat.h"

namespace rosette {

/// A heading row and rows of text, as spreadsheets take it. Numbers are told from text by their column.
struct ExportTable
{
    struct Column
    {
        QString heading;
        bool isNumber = false;
    };

    QString title; ///< the spreadsheet's tab
    QList<Column> columns;
    QList<QStringList> rows;
};

/// Text that a spreadsheet would take for a formula, made harmless by an apostrophe.
QString harmlessCell(const QString &text);

/// UTF-8 with a byte order mark and CRLF, as Excel opens it right; harmless cells.
Status writeCsv(QIODevice &device, const ExportTable &table);
/// Frozen bold heading row, a filter, columns as wide as their content; cells are text or numbers, never formulas.
Status writeXlsx(QIODevice &device, const ExportTable &table);
/// A workbook with a tab for each table.
Status writeXlsx(QIODevice &device, const QList<ExportTable> &tables);
/// Either of the two; Invalid for other formats.
Status writeTable(QIODevice &device, const ExportTable &table, ExportFormat format);

} // namespace rosette
