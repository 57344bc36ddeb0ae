#include "models/tables/propercase.h"

#include <algorithm>
#include <array>

#include <QStringList>
#include <QStringView>

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

// Names that begin with Mac without being a son of anybody.
constexpr std::array kPlainMacs = {"mace"_L1,   "macedo"_L1, "macey"_L1, "machado"_L1, "machin"_L1,
                                   "macias"_L1, "maciel"_L1, "macro"_L1, "macy"_L1};
constexpr std::array kSmallWords = {"of"_L1, "the"_L1, "and"_L1, "on"_L1, "in"_L1, "at"_L1, "by"_L1, "le"_L1, "y"_L1};

constexpr std::array kParticles = {"bin"_L1, "da"_L1, "das"_L1, "de"_L1,  "den"_L1, "der"_L1, "do"_L1,
                                   "dos"_L1, "du"_L1, "ibn"_L1, "ten"_L1, "ter"_L1, "van"_L1, "von"_L1};

bool isMixedCase(const QString &text)
{
    const bool hasUpper = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isUpper(); });
    const bool hasLower = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLower(); });
    return hasUpper && hasLower;
}

bool hasLetters(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

void capitalise(QString &word, qsizetype at)
{
    if (at < word.size())
        word[at] = word.at(at).toUpper();
}

/// One part of a name, small letters in: "mcdonald", "o'brien", "john".
QString properPart(QString part)
{
    if (part == "ii"_L1 || part == "iii"_L1 || part == "iv"_L1)
        return part.toUpper();
    capitalise(part, 0);
    if (part.size() > 3 && part.startsWith("Mc"_L1))
        capitalise(part, 2);
    else if (part.size() > 5 && part.startsWith("Mac"_L1) && part.at(3) != u'k' && // Mackay, Mackenzie
             std::find(kPlainMacs.begin(), kPlainMacs.end(), part.toLower()) == kPlainMacs.end())
        capitalise(part, 3);
    for (qsizetype i = 0; i + 2 < part.size(); ++i) {
        const QChar c = part.at(i);
        if (c == u'\'' || c == u'’')
            capitalise(part, i + 1);
    }
    return part;
}

/// Applies `proper` to each run between the characters of `breaks`.
template <typename Proper>
QString byParts(const QString &text, QStringView breaks, Proper proper)
{
    QString result;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !breaks.contains(text.at(i)))
            continue;
        if (i > begin)
            result += proper(text.mid(begin, i - begin), result.isEmpty());
        if (i < text.size())
            result += text.at(i);
        begin = i + 1;
    }
    return result;
}

bool isOrdinal(const QString &word)
{
    return word.size() > 2 && word.at(0).isDigit() &&
           (word.endsWith("st"_L1) || word.endsWith("nd"_L1) || word.endsWith("rd"_L1) || word.endsWith("th"_L1)) &&
           word.at(word.size() - 3).isDigit();
}

QString properAddressWord(const QString &word, bool isFirst)
{
    if (!isFirst && std::find(kSmallWords.begin(), kSmallWords.end(), word) != kSmallWords.end())
        return word;
    if (isOrdinal(word))
        return word;
    if (std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); }))
        return word.toUpper();
    return properPart(word);
}

} // namespace

QString properCaseName(const QString &name)
{
    if (!hasLetters(name) || isMixedCase(name))
        return name;
    return byParts(name.toLower(), u" -.", [](const QString &part, bool) { return properPart(part); });
}

QString properCaseSurname(const QString &surname)
{
    const QString proper = properCaseName(surname);
    if (proper == surname || !proper.contains(u' '))
        return proper;
    QStringList words = proper.split(u' ');
    for (qsizetype i = 0; i + 1 < words.size(); ++i) {
        const QString small = words.at(i).toLower();
        const bool isArticle =
            i > 0 && words.at(i - 1) == "de"_L1 && (small == "la"_L1 || small == "las"_L1 || small == "los"_L1);
        if (isArticle || std::find(kParticles.begin(), kParticles.end(), small) != kParticles.end())
            words[i] = small;
    }
    return words.join(u' ');
}

QString properCaseAddress(const QString &text)
{
    if (!hasLetters(text) || isMixedCase(text))
        return text;
    return byParts(text.toLower(), u" -,",
                   [](const QString &word, bool isFirst) { return properAddressWord(word, isFirst); });
}

} // namespace rosette
