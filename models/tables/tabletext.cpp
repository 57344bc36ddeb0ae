#include "models/tables/tabletext.h"

#include <algorithm>

namespace rosette {

namespace {

bool isDropped(QChar c)
{
    const char16_t code = c.unicode();
    return (code < 0x20 && !c.isSpace()) || (code >= 0x7F && code < 0xA0 && code != 0x85) || code == 0xAD ||
           code == 0xFEFF || (code >= 0x200B && code <= 0x200F);
}

bool isClean(const QString &source)
{
    QChar previous = u' ';
    for (const QChar c : source) {
        const bool isPlain = c.unicode() > 0x20 && c.unicode() < 0x7F;
        if (!isPlain && (c != u' ' || previous == u' ') && (c.isSpace() || isDropped(c)))
            return false;
        previous = c;
    }
    return source.isEmpty() || previous != u' ';
}

} // namespace

QString cleanedText(const QString &source)
{
    if (isClean(source))
        return source;
    QString text;
    text.reserve(source.size());
    for (const QChar c : source) {
        if (!c.isSpace() && !isDropped(c))
            text += c;
        else if (c.isSpace() && !text.isEmpty() && text.back() != u' ')
            text += u' ';
    }
    if (text.endsWith(u' '))
        text.chop(1);
    return text;
}

QString unquotedCode(const QString &source)
{
    QString text = cleanedText(source);
    while (text.startsWith(u'\'') || text.startsWith(u'’'))
        text = text.mid(1).trimmed();
    if (text.size() > 2 && text.startsWith(u"=\"") && text.endsWith(u'"'))
        return unquotedCode(text.mid(2, text.size() - 3));
    return text;
}

QString headingKey(const QString &heading)
{
    QString key;
    key.reserve(heading.size());
    for (const QChar c : heading) {
        if (c.isLetterOrNumber())
            key += c.toLower();
    }
    return key;
}

} // namespace rosette
