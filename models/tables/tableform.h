#pragma once

#include <optional>

#include <QStringList>

namespace rosette {

/// What a user knows better than the reader of a table; what is empty is found out.
struct TableWish
{
    QString encoding; ///< TextEncoding::name
    QChar delimiter;
    QString sheet; ///< of a workbook
};

/// The form in which a file holds its table, and why the reader thinks so: each reason is a sentence.
struct TableForm
{
    QString encoding; ///< "UTF-8", "windows-1252", …; empty for a workbook
    QString encodingReason;
    QChar delimiter; ///< null for a workbook
    QString delimiterReason;
    QString workbook; ///< "XLSX", "ODS"; empty for text
    QString sheet;
    QString sheetReason;
    QStringList sheets; ///< all of the workbook

    /// In words: "UTF-8, comma", "XLSX, sheet Register".
    QString text() const;
};

/// How columns may be parted.
namespace Delimiter {

QList<QChar> all();
/// For corrections and the command line: "comma", "tab", "semicolon", "pipe".
QString key(QChar delimiter);
/// In words.
QString text(QChar delimiter);
/// Of its key or of the character itself.
std::optional<QChar> fromKey(const QString &key);

} // namespace Delimiter

} // namespace rosette
