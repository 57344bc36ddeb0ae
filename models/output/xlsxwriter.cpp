#include <xlsxwriter.h>

#include <QCoreApplication>
#include <QTemporaryDir>

#include "models/output/exporttable.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr double kNarrowestColumn = 6;
constexpr double kWidestColumn = 48;
constexpr qsizetype kLongestTabName = 31; // Excel's limit
constexpr time_t kNoTime = 315532800;     // 1 January 1980, as the ZIP entries around it say

/// Excel refuses some characters and long names for tabs.
QByteArray tabName(const QString &title)
{
    QString name = title;
    for (QChar &character : name) {
        if (u"[]:*?/\\'"_s.contains(character))
            character = u' ';
    }
    return name.simplified().left(kLongestTabName).toUtf8();
}

double widthOf(const ExportTable &table, qsizetype column)
{
    qsizetype longest = table.columns.at(column).heading.size() + 2; // room for the filter's button
    for (const QStringList &row : table.rows)
        longest = std::max(longest, row.value(column).size());
    return std::clamp(double(longest) + 1, kNarrowestColumn, kWidestColumn);
}

void writeCell(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const QString &text, bool isNumber)
{
    bool isParsed = false;
    const double number = isNumber ? text.toDouble(&isParsed) : 0;
    if (isParsed)
        worksheet_write_number(sheet, row, column, number, nullptr);
    else if (!text.isEmpty())
        worksheet_write_string(sheet, row, column, text.toUtf8().constData(), nullptr);
}

void fillSheet(lxw_workbook *book, const ExportTable &table)
{
    lxw_worksheet *sheet = workbook_add_worksheet(book, tabName(table.title).constData());
    lxw_format *heading = workbook_add_format(book);
    format_set_bold(heading);
    format_set_bottom(heading, LXW_BORDER_THIN);
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const auto column = lxw_col_t(i);
        worksheet_set_column(sheet, column, column, widthOf(table, i), nullptr);
        worksheet_write_string(sheet, 0, column, table.columns.at(i).heading.toUtf8().constData(), heading);
    }
    lxw_row_t rowNumber = 0;
    for (const QStringList &row : table.rows) {
        ++rowNumber;
        for (qsizetype i = 0; i < row.size(); ++i)
            writeCell(sheet, rowNumber, lxw_col_t(i), row.at(i), table.columns.at(i).isNumber);
    }
    worksheet_freeze_panes(sheet, 1, 0);
    worksheet_autofilter(sheet, 0, 0, rowNumber, lxw_col_t(table.columns.size() - 1));
    worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, 9); // A4
    worksheet_repeat_rows(sheet, 0, 0);
    worksheet_fit_to_pages(sheet, 1, 0);
}

/// The same list is the same file, byte for byte, whenever it is written: the export log knows when that was.
void leaveTimeOut(lxw_workbook *book)
{
    lxw_doc_properties properties = {};
    properties.created = kNoTime;
    workbook_set_properties(book, &properties);
}

Error cannotWrite(const QString &detail)
{
    return Error{ErrorCode::Io, QCoreApplication::translate("ExportTable", "The spreadsheet could not be written; nothing was replaced."), detail};
}

} // namespace

Status writeXlsx(QIODevice &device, const ExportTable &table) { return writeXlsx(device, QList{table}); }

Status writeXlsx(QIODevice &device, const QList<ExportTable> &tables)
{
    // The library writes to a path only; its file lives in a folder of our own that goes with this function.
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"table.xlsx"_s);
    lxw_workbook *book = workbook_new(QFile::encodeName(path).constData());
    if (!book)
        return cannotWrite(folder.errorString());
    leaveTimeOut(book);
    for (const ExportTable &table : tables)
        fillSheet(book, table);
    const lxw_error error = workbook_close(book);
    if (error != LXW_NO_ERROR)
        return cannotWrite(QString::fromUtf8(lxw_strerror(error)));
    QFile written(path);
    if (!written.open(QIODevice::ReadOnly))
        return cannotWrite(written.errorString());
    const QByteArray bytes = written.readAll();
    if (device.write(bytes) != bytes.size())
        return cannotWrite(device.errorString());
    return {};
}

} // namespace rosette
