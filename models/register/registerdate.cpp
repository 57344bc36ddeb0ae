#include "models/register/registerdate.h"

#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr int kOldestYear = 1850;
constexpr int kYearsAhead = 20;

const QStringList &longFormats()
{
    static const QStringList formats{u"d-MMM-yyyy"_s, u"d/M/yyyy"_s,    u"yyyy-M-d"_s, u"d MMM yyyy"_s,
                                     u"d.M.yyyy"_s,   u"yyyy/M/d"_s,    u"d-M-yyyy"_s, u"d MMMM yyyy"_s,
                                     u"d/MMM/yyyy"_s, u"d-MMMM-yyyy"_s, u"yyyyMMdd"_s};
    return formats;
}

const QStringList &shortFormats()
{
    static const QStringList formats{u"d-MMM-yy"_s, u"d/M/yy"_s, u"d MMM yy"_s,
                                     u"d.M.yy"_s,   u"d-M-yy"_s, u"d/MMM/yy"_s};
    return formats;
}

/// Without the time that databases add ("… 00:00:00", "…T00:00"), and "15th June" as "15 June".
QString withoutTime(const QString &text)
{
    static const QRegularExpression kTime(u"[T ]\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)?( ?[AP]M)?Z?$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression kOrdinal(u"^(\\d{1,2})(st|nd|rd|th)\\b"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    QString date = text;
    date.remove(kTime);
    date.replace(kOrdinal, u"\\1"_s);
    static const QRegularExpression kSept(u"\\bSept(ember)?\\b"_s, QRegularExpression::CaseInsensitiveOption);
    return date.replace(kSept, u"Sep"_s);
}

/// "39979": the day's number in a spreadsheet, where 1 is 1 January 1900 (and 1900 had a 29 February).
QDate fromSpreadsheet(const QString &text, QDate latest)
{
    bool isNumber = false;
    const int day = text.toInt(&isNumber);
    const QDate date = QDate(1899, 12, 30).addDays(day);
    return isNumber && text.size() == 5 && date <= latest ? date : QDate();
}

} // namespace

QDate registerDateOf(const QString &text, RegisterDate kind, QDate today)
{
    const QLocale english = QLocale::c(); // its September is "Sep", as in the files; the British one is "Sept"
    const QString written = withoutTime(text);
    for (const QString &format : longFormats()) {
        if (const QDate date = english.toDate(written, format); date.isValid() && date.year() >= kOldestYear)
            return date;
    }
    const QDate latest = kind == RegisterDate::Birth ? today : today.addYears(kYearsAhead);
    for (const QString &format : shortFormats()) {
        // Qt says 19yy; attainers are of this century as long as that is not in the future.
        if (const QDate date = english.toDate(written, format); date.isValid())
            return date.addYears(100) <= latest ? date.addYears(100) : date;
    }
    return fromSpreadsheet(written, latest);
}

} // namespace rosette
