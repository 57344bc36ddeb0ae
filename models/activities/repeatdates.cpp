#include "models/activities/repeatdates.h"

#include <algorithm>
#include <optional>

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Repeat", text); }

/// The same weekday of the month `months` later: by its number in the month, a fifth one as the last.
QDate sameWeekday(QDate first, int months)
{
    const int nth = (first.day() - 1) / 7;
    const QDate month = QDate(first.year(), first.month(), 1).addMonths(months);
    const int offset = (first.dayOfWeek() - month.dayOfWeek() + 7) % 7;
    const QDate date = month.addDays(offset + 7 * nth);
    return date.month() == month.month() ? date : date.addDays(-7);
}

QDate dateAfter(QDate first, Rhythm rhythm, int times)
{
    switch (rhythm) {
    case Rhythm::Weekly:
        return first.addDays(7 * times);
    case Rhythm::Fortnightly:
        return first.addDays(14 * times);
    case Rhythm::Monthly:
        return sameWeekday(first, times);
    }
    return {};
}

/// 1 to 12; 0 for no month.
int monthOf(const QString &word)
{
    const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    for (int month = 1; month <= 12; ++month) {
        for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
            if (word.compare(british.monthName(month, format), Qt::CaseInsensitive) == 0)
                return month;
        }
    }
    return 0;
}

/// A day as typed, in `year` when it has none of its own.
struct TypedDay
{
    QDate date;
    bool hasYear = false;
};

TypedDay typedDay(const QString &text, int year)
{
    static const QRegularExpression words(u"^(\\d{1,2})(?:st|nd|rd|th)?[ /]([A-Za-z]+|\\d{1,2})(?:[ /](\\d{4}))?$"_s);
    if (const QDate iso = QDate::fromString(text, Qt::ISODate); iso.isValid())
        return {iso, true};
    const auto match = words.match(text);
    if (!match.hasMatch())
        return {};
    const QString monthWord = match.captured(2);
    const int month = monthWord.at(0).isDigit() ? monthWord.toInt() : monthOf(monthWord);
    const bool hasYear = !match.captured(3).isEmpty();
    return {QDate(hasYear ? match.captured(3).toInt() : year, month, match.captured(1).toInt()), hasYear};
}

/// One part in one year: a month, a day, or from day to day; no range when it cannot be read.
struct TypedRange
{
    DateRange range;
    bool hasYear = false;
};

std::optional<TypedRange> typedRange(const QString &part, int year)
{
    static const QRegularExpression between(u"\\s*(?:\\.\\.|–|\\bto\\b|\\s-\\s)\\s*"_s);
    if (const int month = monthOf(part)) {
        const QDate from(year, month, 1);
        return TypedRange{{from, from.addMonths(1).addDays(-1)}, false};
    }
    const QStringList ends = part.split(between);
    const TypedDay from = typedDay(ends.first(), year);
    TypedDay to = ends.size() == 2 ? typedDay(ends.last(), from.hasYear ? from.date.year() : year) : from;
    if (ends.size() > 2 || !from.date.isValid() || !to.date.isValid())
        return {};
    if (to.date < from.date && !to.hasYear)
        to.date = to.date.addYears(1); // over the New Year
    if (to.date < from.date)
        return {};
    return TypedRange{{from.date, to.date}, from.hasYear};
}

} // namespace

QString toKey(Rhythm rhythm)
{
    switch (rhythm) {
    case Rhythm::Weekly:
        return u"weekly"_s;
    case Rhythm::Fortnightly:
        return u"fortnightly"_s;
    case Rhythm::Monthly:
        return u"monthly"_s;
    }
    return {};
}

QList<QDate> repeatDates(QDate first, const Repeat &repeat)
{
    QList<QDate> dates;
    if (!first.isValid() || !repeat.until.isValid())
        return dates;
    for (int times = 1;; ++times) {
        const QDate date = dateAfter(first, repeat.rhythm, times);
        if (date > repeat.until)
            return dates;
        const bool isLeftOut =
            std::any_of(repeat.leftOut.begin(), repeat.leftOut.end(),
                        [date](const DateRange &range) { return range.from <= date && date <= range.to; });
        if (!isLeftOut)
            dates += date;
    }
}

Result<QList<DateRange>> parseLeftOut(const QString &text, QDate first, QDate until)
{
    static const QRegularExpression separators(u"[,;]"_s);
    QList<DateRange> ranges;
    for (const QString &piece : text.split(separators, Qt::SkipEmptyParts)) {
        const QString part = piece.simplified();
        if (part.isEmpty())
            continue;
        // A range may begin in the year before; 29 February is there in leap years only.
        bool isUnderstood = false;
        for (int year = first.year() - 1; year <= until.year() || !isUnderstood; ++year) {
            const auto typed = typedRange(part, year);
            if (typed)
                ranges += typed->range;
            isUnderstood = isUnderstood || typed;
            if ((typed && typed->hasYear) || year > until.year() + 8)
                break;
        }
        if (!isUnderstood)
            return Error{ErrorCode::Invalid,
                         tr("“%1” is no day or month to leave out. Write it like “August”, “24 Dec – 2 Jan” or "
                            "“2027-05-01..2027-05-07”.")
                             .arg(part),
                         {}};
    }
    return ranges;
}

} // namespace rosette
