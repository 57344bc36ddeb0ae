#include "ui/shell/passphrasehint.h"

#include <cmath>

#include <QCoreApplication>
#include <QSet>

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

/// Guesses needed, as a power of two, by somebody who tries words first and characters next.
double bits(const QString &text)
{
    constexpr double kBitsOfWord = 11;
    const QStringList words = text.simplified().toLower().split(u' ', Qt::SkipEmptyParts);
    const double byWords = kBitsOfWord * double(QSet<QString>(words.begin(), words.end()).size());

    int pool = 0;
    const auto has = [&](auto kind) { return std::any_of(text.begin(), text.end(), kind); };
    pool += has([](QChar c) { return c.isLower(); }) ? 26 : 0;
    pool += has([](QChar c) { return c.isUpper(); }) ? 26 : 0;
    pool += has([](QChar c) { return c.isDigit(); }) ? 10 : 0;
    pool += has([](QChar c) { return !c.isLetterOrNumber(); }) ? 20 : 0;
    const double distinct = double(QSet<QChar>(text.begin(), text.end()).size());
    const double byCharacters = pool > 0 ? std::min(double(text.size()), 2 * distinct) * std::log2(pool) * 0.7 : 0;
    return words.size() > 1 ? std::max(byWords, std::min(byCharacters, byWords * 1.1)) : byCharacters;
}

} // namespace

PassphraseHint PassphraseHint::forText(const QString &passphrase)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("PassphraseHint", text); };
    const double strength = bits(passphrase);
    if (passphrase.isEmpty())
        return {Meaning::Information, tr("Four or five unrelated words are easy to remember and hard to guess.")};
    if (strength < 40)
        return {Meaning::Problem, tr("Easily guessed. Add words: four or five unrelated ones are best.")};
    if (strength < 52)
        return {Meaning::Attention, tr("Holds against a person, not against a machine. One or two more words help.")};
    return {Meaning::Done, tr("Strong.")};
}

} // namespace rosette
