#include "models/reports/reportperiod.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

using Kind = ReportPeriod::Kind;

constexpr int kMonthsInQuarter = 3;
constexpr int kMonthsInYear = 12;

QLocale british() { return QLocale(QLocale::English, QLocale::UnitedKingdom); }

int monthsOf(Kind kind)
{
    switch (kind) {
    case Kind::Month:
        return 1;
    case Kind::Quarter:
        return kMonthsInQuarter;
    case Kind::Year:
        return kMonthsInYear;
    case Kind::Own:
        break;
    }
    return 0;
}

int quarterOf(QDate day) { return (day.month() - 1) / kMonthsInQuarter + 1; }

ReportPeriod wholeMonths(Kind kind, int year, int month)
{
    const QDate first(year, month, 1);
    return {kind, {first, first.addMonths(monthsOf(kind)).addDays(-1)}};
}

bool isYear(int year) { return year >= 1990 && year <= 2100; }

} // namespace

ReportPeriod ReportPeriod::around(Kind kind, QDate day)
{
    switch (kind) {
    case Kind::Month:
        return wholeMonths(kind, day.year(), day.month());
    case Kind::Quarter:
        return wholeMonths(kind, day.year(), kMonthsInQuarter * (quarterOf(day) - 1) + 1);
    case Kind::Year:
        return wholeMonths(kind, day.year(), 1);
    case Kind::Own:
        break;
    }
    return own(day, day);
}

ReportPeriod ReportPeriod::own(QDate one, QDate other)
{
    return {Kind::Own, {std::min(one, other), std::max(one, other)}};
}

Result<ReportPeriod> ReportPeriod::fromText(const QString &text)
{
    static const QRegularExpression months(u"^(\\d{4})(?:-(?:Q([1-4])|(\\d\\d)))?$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = months.match(text.trimmed());
    const int year = match.captured(1).toInt();
    const int month = match.captured(3).toInt();
    if (match.hasMatch() && isYear(year) && month <= kMonthsInYear) {
        if (match.hasCaptured(2))
            return wholeMonths(Kind::Quarter, year, kMonthsInQuarter * (match.captured(2).toInt() - 1) + 1);
        if (month > 0)
            return wholeMonths(Kind::Month, year, month);
        if (!match.hasCaptured(3))
            return wholeMonths(Kind::Year, year, 1);
    }
    const QDate from = QDate::fromString(text.section(u".."_s, 0, 0).trimmed(), Qt::ISODate);
    const QDate to = QDate::fromString(text.section(u".."_s, 1).trimmed(), Qt::ISODate);
    if (from.isValid() && to.isValid() && isYear(from.year()) && isYear(to.year()))
        return own(from, to);
    return Error{ErrorCode::Invalid,
                 QCoreApplication::translate(
                     "ReportPeriod", "“%1” is no period. Write a month as 2026-05, a quarter as 2026-Q2, a year as "
                                     "2026, or days as 2026-05-01..2026-06-12.")
                     .arg(text),
                 {}};
}

ReportPeriod ReportPeriod::moved(int steps) const
{
    if (kind != Kind::Own)
        return around(kind, days.from.addMonths(steps * monthsOf(kind)));
    const qint64 length = days.from.daysTo(days.to) + 1;
    return own(days.from.addDays(steps * length), days.to.addDays(steps * length));
}

ReportPeriod ReportPeriod::before(QDate today) const
{
    const ReportPeriod whole = moved(-1);
    if (today < days.from || today >= days.to)
        return whole;
    const QDate last = whole.days.from.addDays(days.from.daysTo(today));
    return last < whole.days.to ? own(whole.days.from, last) : whole;
}

QString ReportPeriod::title() const
{
    switch (kind) {
    case Kind::Month:
        return british().toString(days.from, u"MMMM yyyy"_s);
    case Kind::Quarter:
        return british().toString(days.from, u"MMMM"_s) + u'–' + british().toString(days.to, u"MMMM yyyy"_s);
    case Kind::Year:
        return british().toString(days.from, u"yyyy"_s);
    case Kind::Own:
        break;
    }
    const QString format = u"d MMMM yyyy"_s;
    if (days.from == days.to)
        return british().toString(days.from, format);
    return british().toString(days.from, format) + u" – "_s + british().toString(days.to, format);
}

QString ReportPeriod::key() const
{
    switch (kind) {
    case Kind::Month:
        return days.from.toString(u"yyyy-MM"_s);
    case Kind::Quarter:
        return u"%1-Q%2"_s.arg(days.from.year()).arg(quarterOf(days.from));
    case Kind::Year:
        return QString::number(days.from.year());
    case Kind::Own:
        break;
    }
    return days.from.toString(Qt::ISODate) + u".."_s + days.to.toString(Qt::ISODate);
}

} // namespace rosette
