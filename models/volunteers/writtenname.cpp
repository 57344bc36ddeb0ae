#include "models/volunteers/writtenname.h"

#include <QStringList>

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

QString withCapitals(const QString &text)
{
    QString name = text.toLower();
    bool isAtStart = true;
    for (qsizetype i = 0; i < name.size(); ++i) {
        if (isAtStart && name[i].isLetter())
            name[i] = name[i].toUpper();
        isAtStart = !name[i].isLetterOrNumber();
    }
    // "Mc" is a start of its own; "Mac" is not safe to split (Mace, Mackie).
    for (qsizetype at = name.indexOf("Mc"_L1); at >= 0; at = name.indexOf("Mc"_L1, at + 2)) {
        if (at + 2 < name.size())
            name[at + 2] = name[at + 2].toUpper();
    }
    return name;
}

} // namespace

QString WrittenName::tidied(const QString &text)
{
    QString name = text.simplified();
    name.replace(u'’', u'\'');
    const bool isOneCase = name == name.toUpper() || name == name.toLower();
    return isOneCase && name.size() > 1 ? withCapitals(name) : name;
}

WrittenName WrittenName::parse(const QString &text)
{
    const QString name = tidied(text);
    if (const qsizetype comma = name.indexOf(u','); comma > 0)
        return {name.mid(comma + 1).trimmed(), name.left(comma).trimmed()};
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 2)
        return {QString(), name};
    qsizetype first = words.size() - 1;
    while (first > 1 && isParticle(words[first - 1]))
        --first;
    return {words.mid(0, first).join(u' '), words.mid(first).join(u' ')};
}

} // namespace rosette
