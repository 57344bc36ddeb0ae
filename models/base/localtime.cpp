#include "models/base/localtime.h"

#include <QLocale>
#include <QRegularExpression>

namespace rosette {

using namespace Qt::StringLiterals;

namespace {
const QLocale &british()
{
    static const QLocale locale(QLocale::English, QLocale::UnitedKingdom);
    return locale;
}
} // namespace

QString shortDate(QDate date)
{
    const bool isThisYear = date.year() == QDate::currentDate().year();
    return british().toString(date, isThisYear ? u"ddd d MMM"_s : u"ddd d MMM yyyy"_s);
}

QString longDate(QDate date)
{
    return british().toString(date, u"dddd d MMMM yyyy"_s);
}

QString weekRange(QDate monday)
{
    const QDate sunday = monday.addDays(6);
    if (monday.year() != sunday.year())
        return british().toString(monday, u"d MMM yyyy"_s) + u" – "_s + british().toString(sunday, u"d MMM yyyy"_s);
    if (monday.month() != sunday.month())
        return british().toString(monday, u"d MMM"_s) + u" – "_s + british().toString(sunday, u"d MMM yyyy"_s);
    return QString::number(monday.day()) + u"–"_s + british().toString(sunday, u"d MMMM yyyy"_s);
}

QString clockTime(QTime time)
{
    return time.toString(u"HH:mm"_s);
}

QString timeRange(QTime from, QTime to)
{
    return clockTime(from) + u"–"_s + clockTime(to);
}

QString instantText(qint64 utcMs)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(utcMs);
    return shortDate(local.date()) + u", "_s + clockTime(local.time());
}

QDate mondayOf(QDate date)
{
    return date.addDays(1 - date.dayOfWeek());
}

QDate comingSaturday(QDate today)
{
    return today.addDays((Qt::Saturday - today.dayOfWeek() + 7) % 7);
}

QString isoWeek(QDate date)
{
    int year = 0;
    const int week = date.weekNumber(&year);
    return u"%1-W%2"_s.arg(year).arg(week, 2, 10, QLatin1Char('0'));
}

QDate mondayOfIsoWeek(const QString &isoWeek)
{
    static const QRegularExpression pattern(u"^(\\d{4})-?W(\\d{1,2})$"_s);
    const auto match = pattern.match(isoWeek.trimmed().toUpper());
    if (!match.hasMatch())
        return {};
    const int year = match.captured(1).toInt();
    const int week = match.captured(2).toInt();
    // 4 January is always in week 1.
    const QDate monday = mondayOf(QDate(year, 1, 4)).addDays(7 * (week - 1));
    int yearOfWeek = 0;
    return monday.weekNumber(&yearOfWeek) == week && yearOfWeek == year ? monday : QDate();
}

} // namespace rosette
