#include "models/tables/tableform.h"

#include <QCoreApplication>

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

struct NamedDelimiter
{
    char16_t character;
    QLatin1String key;
    const char *text;
};

constexpr NamedDelimiter kDelimiters[] = {
    {u',', "comma"_L1, QT_TRANSLATE_NOOP("TableReader", "comma")},
    {u'\t', "tab"_L1, QT_TRANSLATE_NOOP("TableReader", "tab")},
    {u';', "semicolon"_L1, QT_TRANSLATE_NOOP("TableReader", "semicolon")},
    {u'|', "pipe"_L1, QT_TRANSLATE_NOOP("TableReader", "pipe")},
};

QString tr(const char *text) { return QCoreApplication::translate("TableReader", text); }

} // namespace

QString TableForm::text() const
{
    return workbook.isEmpty() ? encoding + u", "_s + Delimiter::text(delimiter)
                              : tr("%1, sheet %2").arg(workbook, sheet);
}

QList<QChar> Delimiter::all()
{
    QList<QChar> characters;
    for (const NamedDelimiter &known : kDelimiters)
        characters += known.character;
    return characters;
}

QString Delimiter::key(QChar delimiter)
{
    for (const NamedDelimiter &known : kDelimiters) {
        if (delimiter == known.character)
            return known.key;
    }
    return delimiter;
}

QString Delimiter::text(QChar delimiter)
{
    for (const NamedDelimiter &known : kDelimiters) {
        if (delimiter == known.character)
            return tr(known.text);
    }
    return delimiter;
}

std::optional<QChar> Delimiter::fromKey(const QString &key)
{
    for (const NamedDelimiter &known : kDelimiters) {
        if (key == known.key || key == QChar(known.character))
            return known.character;
    }
    return std::nullopt;
}

} // namespace rosette
