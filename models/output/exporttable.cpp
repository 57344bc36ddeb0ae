#include "models/output/exporttable.h"

#include <QCoreApplication>

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString quoted(const QString &cell)
{
    static const QString special = u",\"\r\n"_s;
    const bool needsQuotes = std::any_of(cell.cbegin(), cell.cend(), [](QChar character) { return special.contains(character); });
    return needsQuotes ? u'"' + QString(cell).replace(u'"', u"\"\""_s) + u'"' : cell;
}

void appendRow(QString &text, const QStringList &cells)
{
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            text += u',';
        text += quoted(harmlessCell(cells.at(i)));
    }
    text += u"\r\n"_s;
}

} // namespace

QString harmlessCell(const QString &text)
{
    static const QString risky = u"=+-@\t\r"_s;
    return !text.isEmpty() && risky.contains(text.front()) ? u'\'' + text : text;
}

Status writeCsv(QIODevice &device, const ExportTable &table)
{
    QString text(QChar::ByteOrderMark);
    QStringList headings;
    for (const ExportTable::Column &column : table.columns)
        headings += column.heading;
    appendRow(text, headings);
    for (const QStringList &row : table.rows)
        appendRow(text, row);
    const QByteArray bytes = text.toUtf8();
    if (device.write(bytes) != bytes.size())
        return Error{ErrorCode::Io, QCoreApplication::translate("ExportTable", "The table could not be written; nothing was replaced."), device.errorString()};
    return {};
}

Status writeTable(QIODevice &device, const ExportTable &table, ExportFormat format)
{
    if (format == ExportFormat::Csv)
        return writeCsv(device, table);
    if (format == ExportFormat::Xlsx)
        return writeXlsx(device, table);
    return formatNotOffered(table.title, format);
}

} // namespace rosette
