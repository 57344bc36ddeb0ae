#include "models/people/electornumber.h"

#include "models/tables/tabletext.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestHyphenSuffix = 2; ///< "…-136-12"; longer ones are numbers of a district with a hyphen

bool isDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isStroke(QChar c) { return c == u'/' || c == u'.' || c == u'-'; }

/// Dashes of any length are hyphens, and strokes stand without spaces: "KAA – 12 / 1" is "KAA-12/1".
QString tidied(const QString &text)
{
    const QString clean = unquotedCode(text);
    QString tidy;
    tidy.reserve(clean.size());
    for (QChar c : clean) {
        if ((c.unicode() >= 0x2010 && c.unicode() <= 0x2015) || c.unicode() == 0x2212)
            c = u'-';
        if (isStroke(c) && tidy.endsWith(u' '))
            tidy.chop(1);
        if (c != u' ' || tidy.isEmpty() || !isStroke(tidy.back()))
            tidy += c;
    }
    return tidy;
}

/// "0", "00" and "" mean that there is none; "1.0" is a spreadsheet's 1.
QString tidySuffix(QStringView text)
{
    if (text.endsWith(u".0"))
        text.chop(2);
    while (text.startsWith(u'0'))
        text = text.mid(1);
    return text.toString();
}

/// Cuts digits off the end of `text`; empty when it does not end in digits.
QStringView takeDigits(QStringView &text)
{
    qsizetype begin = text.size();
    while (begin > 0 && isDigits(text.mid(begin - 1, 1)))
        --begin;
    const QStringView digits = text.mid(begin);
    text = text.left(begin);
    return digits;
}

/// "12A", "12/A", "12 N": the letter after the number, if it is one.
QString takeLetter(QStringView &text)
{
    if (text.size() < 2 || !text.back().isLetter() || text.back().isSurrogate())
        return {};
    QStringView before = text.chopped(1);
    const bool isParted = before.back() == u'/' || (before.back() == u' ' && text.back() == u'N');
    before.chop(isParted ? 1 : 0);
    if (!isDigits(before.right(1)))
        return {};
    const QString letter = text.back().toUpper();
    text = before;
    return letter;
}

/// Whether `digits` behind a number and a stroke are its suffix; `before` stands before the number.
bool isSuffixAfter(QStringView before, QChar stroke, QStringView digits)
{
    if (stroke == u'-')
        return before.endsWith(u'-') && digits.size() <= kLongestHyphenSuffix;
    return before.isEmpty() || before.endsWith(u'-') || before.endsWith(u'/') || before.endsWith(u' ');
}

} // namespace

QString ElectorNumber::text() const
{
    QString text = district.isEmpty() ? QString::number(number) : district + u'-' + QString::number(number);
    if (!suffix.isEmpty())
        text += u'/' + suffix;
    return text;
}

std::optional<ElectorNumber> ElectorNumber::fromParts(const QString &district, const QString &number,
                                                      const QString &suffix)
{
    const QString prefix = unquotedCode(district);
    const QString digits = tidied(number);
    const QString ending = tidySuffix(unquotedCode(suffix));
    if (isDigits(digits)) {
        bool isNumber = false;
        const int value = digits.toInt(&isNumber);
        if (!isNumber || value <= 0)
            return std::nullopt;
        return ElectorNumber{prefix, value, ending};
    }
    // "12-1" beside a district is a number and its suffix.
    const bool isPair =
        !prefix.isEmpty() && digits.count(u'-') == 1 && digits.front().isDigit() && !digits.startsWith(prefix + u'-');
    auto merged = parse(isPair ? QString(digits).replace(u'-', u'/') : digits);
    if (!merged || (!merged->district.isEmpty() && !prefix.isEmpty() &&
                    merged->district.compare(prefix, Qt::CaseInsensitive) != 0))
        return std::nullopt;
    if (!prefix.isEmpty())
        merged->district = prefix;
    if (merged->suffix.isEmpty())
        merged->suffix = ending;
    return merged;
}

std::optional<ElectorNumber> ElectorNumber::fromDecimal(const QString &district, const QString &rollNumber)
{
    const QString clean = unquotedCode(rollNumber);
    const qsizetype point = clean.indexOf(u'.');
    QStringView decimals = point < 0 ? QStringView() : QStringView(clean).mid(point + 1);
    while (decimals.endsWith(u'0'))
        decimals.chop(1);
    if (!decimals.isEmpty() && !isDigits(decimals))
        return std::nullopt;
    auto number = fromParts(district, point < 0 ? clean : clean.left(point), {});
    if (number && point >= 0)
        number->suffix = decimals.toString();
    return number;
}

std::optional<ElectorNumber> ElectorNumber::parse(const QString &text)
{
    const QString clean = tidied(text);
    QStringView rest = clean;
    ElectorNumber result;
    const QString letter = takeLetter(rest);
    QStringView last = takeDigits(rest);
    if (last.isEmpty())
        return std::nullopt;

    // "…-12/1", "…-12.5", "…-12-1" or "12/1": two numbers, the last is the suffix. "KD-2/2-289", "KD-2-289": the hyphen
    // makes it the number.
    if (letter.isEmpty() && !rest.isEmpty() && isStroke(rest.back())) {
        QStringView before = rest.chopped(1);
        const QStringView number = takeDigits(before);
        if (!number.isEmpty() && isSuffixAfter(before, rest.back(), last)) {
            result.suffix = tidySuffix(last);
            last = number;
            rest = before;
        }
    }
    if (!letter.isEmpty())
        result.suffix = letter;
    if (!rest.isEmpty() && isStroke(rest.back()))
        rest.chop(1);
    result.district = rest.trimmed().toString();
    bool isNumber = false;
    result.number = last.toInt(&isNumber);
    if (!isNumber || result.number <= 0)
        return std::nullopt;
    return result;
}

} // namespace rosette
