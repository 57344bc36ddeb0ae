#pragma once

#include <QIODevice>
#include <QString>

#include "models/base/result.h"

namespace rosette {

/// In what form something leaves.
enum class ExportFormat {
    Pdf,
    Csv,
    Xlsx,
    Ics,
    Text,
};

QString exportFormatKey(ExportFormat format); ///< "pdf"; also the file's suffix but for text, which is "txt"
/// Invalid lists the formats there are.
Result<ExportFormat> exportFormatFrom(const QString &text);
/// What a file may be called on any system, made of any words.
QString safeFileName(QString name);
/// UTF-8. Io when the device did not take all of it.
Status writeText(QIODevice &device, const QString &text);
/// The sentence for a format that an item does not have.
Error formatNotOffered(const QString &item, ExportFormat format);

} // namespace rosette
