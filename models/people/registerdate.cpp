#include "models/people/registerdate.h"

#include <QLocale>
#include <QStringList>

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr int kOldestYear = 1850;
constexpr int kYearsAhead = 20;

} // namespace

QDate registerDateOf(const QString &text, RegisterDate kind, QDate today)
{
    const QLocale english = QLocale::c(); // its September is "Sep", as in the files; the British one is "Sept"
    for (const QString &format : {u"d-MMM-yyyy"_s, u"d/M/yyyy"_s, u"yyyy-M-d"_s, u"d MMM yyyy"_s, u"d.M.yyyy"_s, u"yyyy/M/d"_s}) {
        if (const QDate date = english.toDate(text, format); date.isValid() && date.year() >= kOldestYear)
            return date;
    }
    const QDate latest = kind == RegisterDate::Birth ? today : today.addYears(kYearsAhead);
    for (const QString &format : {u"d-MMM-yy"_s, u"d/M/yy"_s, u"d MMM yy"_s}) {
        // Qt says 19yy; attainers are of this century as long as that is not in the future.
        if (const QDate date = english.toDate(text, format); date.isValid())
            return date.addYears(100) <= latest ? date.addYears(100) : date;
    }
    return {};
}

} // namespace rosette
