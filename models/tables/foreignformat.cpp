#include "models/tables/foreignformat.h"

#include <QCoreApplication>

namespace rosette {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("TableReader", text); }

} // namespace

QString foreignFormat(const QByteArray &head)
{
    if (head.startsWith("PK\x03\x04"))
        return tr("%1 begins in line 1 as a workbook or a ZIP archive does, whatever its name says. Nothing was read. "
                  "Open it in a "
                  "spreadsheet program, save the sheet "
                  "as CSV and choose that file (unpack an archive first).");
    if (head.startsWith("\xD0\xCF\x11\xE0"))
        return tr("%1 is an old Excel workbook. Nothing was read. Open it in a spreadsheet program, save the sheet as "
                  "CSV and choose that file.");
    if (head.startsWith("%PDF"))
        return tr("%1 is a PDF, made for printing. Nothing was read. Ask the council for the data as CSV.");
    const QByteArray text = head.trimmed();
    if (text.startsWith('{') || text.startsWith('['))
        return tr("%1 begins in line 1 with JSON, not with a table. Nothing was read. Choose a CSV or TSV file.");
    if (text.startsWith('<'))
        return tr(
            "%1 begins in line 1 as a web page or XML, not with a table. Nothing was read. Choose a CSV or TSV file.");
    return {};
}

} // namespace rosette
