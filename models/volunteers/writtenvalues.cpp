#include "models/volunteers/writtenvalues.h"

#include <QDate>
#include <QLocale>
#include <QStringList>

namespace rosette {

using namespace Qt::StringLiterals;

Consent writtenConsent(const QString &text)
{
    static const QStringList yes{u"y"_s,     u"yes"_s,    u"true"_s,  u"1"_s,  u"x"_s,
                                 u"given"_s, u"agreed"_s, u"agree"_s, u"ok"_s, u"✓"_s};
    static const QStringList no{u"n"_s, u"no"_s, u"false"_s, u"0"_s, u"refused"_s, u"withdrawn"_s};
    const QString word = text.trimmed().toLower();
    if (yes.contains(word))
        return Consent::Given;
    return no.contains(word) ? Consent::Refused : Consent::Unknown;
}

QString writtenDay(const QString &text)
{
    const QString tidy = text.simplified();
    for (const QString &format : {u"d/M/yyyy"_s, u"yyyy-MM-dd"_s, u"d.M.yyyy"_s, u"d-M-yyyy"_s}) {
        if (const QDate day = QDate::fromString(tidy, format); day.isValid())
            return QLocale(QLocale::English, QLocale::UnitedKingdom).toString(day, u"d MMMM yyyy"_s);
    }
    return tidy;
}

} // namespace rosette
