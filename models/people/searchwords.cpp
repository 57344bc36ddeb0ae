#include "models/people/searchwords.h"

#include <QRegularExpression>

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

bool isApostrophe(QChar c) { return c == u'\'' || c == u'\u2019' || c == u'\u2018' || c == u'`'; }

bool isPostcode(const QString &word)
{
    static const QRegularExpression form(u"^[a-z]{1,2}[0-9][0-9a-z]?([0-9][a-z]{0,2})?$"_s);
    return form.match(word).hasMatch();
}

/// What may follow an outward code: "2", "2l", "2ll".
bool isInward(const QString &word)
{
    static const QRegularExpression form(u"^[0-9][a-z]{0,2}$"_s);
    return form.match(word).hasMatch();
}

/// The beginnings of postcodes that the letters and digits may be: "nw52" → "NW52", "NW5 2".
QStringList postcodesOf(const QString &word)
{
    const QString upper = word.toUpper();
    if (upper.size() > 4) // the inward code is there in part at least: a digit and two letters
    {
        static const QRegularExpression inward(u"[0-9][A-Z]{0,2}$"_s);
        const qsizetype at = inward.match(upper).capturedStart();
        return {upper.left(at) + u' ' + upper.mid(at)};
    }
    QStringList ways{upper};
    for (qsizetype at = 2; at < upper.size(); ++at) {
        if (upper.at(at).isDigit() && upper.at(at - 1).isLetterOrNumber() && isPostcode(word.left(at)))
            ways += upper.left(at) + u' ' + upper.mid(at);
    }
    return ways;
}

/// `hasPostcode` false: what looks like one is taken for a number.
SearchWords read(const QStringList &words, bool hasPostcode)
{
    SearchWords result;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words.at(i);
        const bool hasDigit = std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
        if (!hasDigit) {
            result.words += word;
        } else if (hasPostcode && result.postcodes.isEmpty() && isPostcode(word)) {
            if (i + 1 < words.size() && word.size() <= 4 && isInward(words.at(i + 1)))
                result.postcodes = {word.toUpper() + u' ' + words.at(++i).toUpper()};
            else
                result.postcodes = postcodesOf(word);
        } else {
            result.numbers += word;
        }
    }
    return result;
}

} // namespace

QStringList SearchWords::folded(const QString &text)
{
    QStringList words;
    QString word;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c.isLetterOrNumber())
            word += c.toLower();
        else if (!isApostrophe(c) && !c.isMark() && !word.isEmpty())
            words += std::exchange(word, QString());
    }
    if (!word.isEmpty())
        words += word;
    return words;
}

QList<SearchWords> SearchWords::readings(const QString &text)
{
    const QStringList words = folded(text);
    QList<SearchWords> ways{read(words, true)};
    if (!ways.first().postcodes.isEmpty())
        ways += read(words, false);
    return ways;
}

} // namespace rosette
