#include "models/volunteers/shiftlimit.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostShifts = 14;

QString tr(const char *text) { return QCoreApplication::translate("ShiftLimit", text); }

/// "once", "two", "3" as a number; 0 when it is none.
int numberFrom(const QString &word)
{
    static const QList<QStringList> words{{u"once"_s, u"one"_s, u"single"_s, u"1"_s},
                                          {u"twice"_s, u"two"_s, u"couple"_s, u"2"_s},
                                          {u"thrice"_s, u"three"_s, u"3"_s},
                                          {u"four"_s, u"4"_s},
                                          {u"five"_s, u"5"_s},
                                          {u"six"_s, u"6"_s},
                                          {u"seven"_s, u"7"_s}};
    for (int i = 0; i < int(words.size()); ++i) {
        if (words.at(i).contains(word))
            return i + 1;
    }
    const int number = word.toInt();
    return number > 0 && number <= kMostShifts ? number : 0;
}

} // namespace

ShiftLimit ShiftLimit::parse(const QString &source)
{
    static const QRegularExpression unlimited(u"as many|unlimited|\\bany\\b|no (?:limit|max)|\\blots\\b|whenever"_s);
    static const QRegularExpression seldom(u"month|fortnight|every other|occasional"_s);
    static const QRegularExpression wordPattern(u"[a-z]+|\\d+"_s);
    const QString text = source.simplified().toLower();
    if (text.isEmpty())
        return {};
    if (unlimited.match(text).hasMatch())
        return {true, std::nullopt, {}};
    QList<int> numbers;
    for (auto words = wordPattern.globalMatch(text); words.hasNext();) {
        if (const int number = numberFrom(words.next().captured()); number > 0)
            numbers += number;
    }
    if (seldom.match(text).hasMatch())
        return {true, 1,
                tr("“%1” is less than once a week, which the rota cannot count; 1 a week is the least.").arg(source)};
    if (numbers.isEmpty())
        return {false, std::nullopt, tr("“%1” shifts a week was not understood; it is kept in the note.").arg(source)};
    const int most = *std::max_element(numbers.begin(), numbers.end());
    return {true, most, numbers.size() == 1 ? QString() : tr("Of “%1” the most was taken.").arg(source)};
}

QString ShiftLimit::words() const
{
    if (!isSaid)
        return {};
    return mostPerWeek ? tr("%1 a week").arg(*mostPerWeek) : tr("as many as needed");
}

} // namespace rosette
