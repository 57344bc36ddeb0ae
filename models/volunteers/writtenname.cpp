#include "models/volunteers/writtenname.h"

#include <QRegularExpression>
#include <QStringList>

#include "models/tables/tabletext.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

/// Words before a surname that belong to it.
bool isParticle(const QString &word)
{
    static const QStringList particles{u"van"_s, u"von"_s, u"de"_s, u"der"_s, u"den"_s, u"da"_s,
                                       u"di"_s,  u"al"_s,  u"el"_s, u"le"_s,  u"la"_s,  u"bin"_s};
    return particles.contains(word.toLower());
}

} // namespace

PersonName writtenName(const QString &text)
{
    static const QRegularExpression title(u"^(?:mr|mrs|ms|miss|mx|dr|cllr|councillor)\\b\\.?\\s+(?=\\S)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const QString name = cleanedText(text).remove(title);
    if (const qsizetype comma = name.indexOf(u','); comma > 0)
        return PersonName::fromParts(name.mid(comma + 1), name.left(comma));
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 2)
        return PersonName::fromParts({}, name);
    qsizetype first = words.size() - 1;
    while (first > 1 && isParticle(words[first - 1]))
        --first;
    return PersonName::fromParts(words.mid(0, first).join(u' '), words.mid(first).join(u' '));
}

QString fullName(const PersonName &name) { return QString(name.forename + u' ' + name.surname).simplified(); }

} // namespace rosette
