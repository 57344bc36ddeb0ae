#include "models/output/exportformat.h"

#include <QCoreApplication>

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

Error formatNotOffered(const QString &item, ExportFormat format)
{
    return Error{ErrorCode::Invalid, QCoreApplication::translate("ExportFormat", "%1 cannot be had as %2.").arg(item, exportFormatKey(format)), {}};
}

} // namespace rosette
