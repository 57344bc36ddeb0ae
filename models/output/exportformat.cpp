#include "models/output/exportformat.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace rosette {

using namespace Qt::StringLiterals;

QString exportFormatKey(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Pdf:
        return u"pdf"_s;
    case ExportFormat::Csv:
        return u"csv"_s;
    case ExportFormat::Xlsx:
        return u"xlsx"_s;
    case ExportFormat::Ics:
        return u"ics"_s;
    case ExportFormat::Text:
        return u"text"_s;
    }
    return {};
}

Result<ExportFormat> exportFormatFrom(const QString &text)
{
    for (const ExportFormat format : {ExportFormat::Pdf, ExportFormat::Csv, ExportFormat::Xlsx, ExportFormat::Ics, ExportFormat::Text}) {
        if (text.compare(exportFormatKey(format), Qt::CaseInsensitive) == 0)
            return format;
    }
    return Error{ErrorCode::Invalid, QCoreApplication::translate("ExportFormat", "There is no format “%1”: choose pdf, csv, xlsx, ics or text.").arg(text), {}};
}

QString safeFileName(QString name)
{
    static const QRegularExpression unsafe(u"[^\\w .,'()–-]"_s, QRegularExpression::UseUnicodePropertiesOption);
    return name.replace(unsafe, u"-"_s).trimmed();
}

Status writeText(QIODevice &device, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    if (device.write(bytes) == bytes.size())
        return {};
    return Error{ErrorCode::Io, QCoreApplication::translate("ExportFormat", "The file could not be written whole; nothing was replaced."), device.errorString()};
}

Error formatNotOffered(const QString &item, ExportFormat format)
{
    return Error{ErrorCode::Invalid, QCoreApplication::translate("ExportFormat", "%1 cannot be had as %2.").arg(item, exportFormatKey(format)), {}};
}

} // namespace rosette
