#include "models/people/personname.h"

#include <QSet>
#include <QStringList>

#include "models/tables/propercase.h"
#include "models/tables/tabletext.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

bool isPartOfSurname(const QString &word)
{
    static const QSet<QString> kParticles = {
        u"de"_s,  u"da"_s, u"di"_s, u"do"_s, u"dos"_s, u"du"_s,  u"del"_s, u"della"_s, u"van"_s, u"von"_s, u"der"_s,
        u"den"_s, u"la"_s, u"le"_s, u"el"_s, u"al"_s,  u"bin"_s, u"ibn"_s, u"ter"_s,   u"ten"_s, u"st"_s,  u"mac"_s};
    return kParticles.contains(word.toLower());
}

/// Letters without case and accents, spaces; the rest vanishes.
void appendKey(QString &key, const QString &text)
{
    const bool isAscii = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
    const QString plain = isAscii ? text : text.normalized(QString::NormalizationForm_KD);
    for (const QChar c : plain) {
        if (c.isLetterOrNumber())
            key += c.toLower();
        else if ((c == u' ' || c == u'-') && !key.endsWith(u' '))
            key += u' ';
    }
}

} // namespace

PersonName PersonName::fromSurnameFirst(const QString &text)
{
    const QString clean = cleanedText(text);
    if (const qsizetype comma = clean.indexOf(u','); comma > 0)
        return fromParts(clean.mid(comma + 1), clean.left(comma));
    const QStringList words = clean.split(u' ', Qt::SkipEmptyParts);
    qsizetype end = 1;
    while (end < words.size() - 1 && isPartOfSurname(words.at(end - 1)))
        ++end;
    return fromParts(words.mid(end).join(u' '), words.mid(0, end).join(u' '));
}

PersonName PersonName::fromSurnameLast(const QString &text)
{
    const QStringList words = cleanedText(text).split(u' ', Qt::SkipEmptyParts);
    qsizetype begin = std::max(words.size() - 1, qsizetype(0));
    while (begin > 1 && isPartOfSurname(words.at(begin - 1)))
        --begin;
    return fromParts(words.mid(0, begin).join(u' '), words.mid(begin).join(u' '));
}

PersonName PersonName::fromParts(const QString &forename, const QString &surname)
{
    return {properCaseName(cleanedText(forename)), properCaseSurname(cleanedText(surname))};
}

QString PersonName::key() const
{
    QString key;
    key.reserve(surname.size() + forename.size() + 2);
    appendKey(key, surname);
    if (forename.isEmpty())
        return key;
    key += u", ";
    appendKey(key, forename);
    return key;
}

} // namespace rosette
