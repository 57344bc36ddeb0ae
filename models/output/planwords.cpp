#include "models/output/planwords.h"

#include <QCoreApplication>
#include <QLocale>

#include "models/base/localtime.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("PlanWords", text); }

/// Where it is fetched, and by how many it is carried.
QStringList wayOfKit(const PlanKit &kit)
{
    QStringList words;
    if (!kit.keeperName.isEmpty())
        words += kit.keptAt.isEmpty() ? tr("from %1").arg(kit.keeperName)
                                      : tr("from %1 (%2)").arg(kit.keeperName, kit.keptAt);
    else if (!kit.keptAt.isEmpty())
        words += tr("kept at: %1").arg(kit.keptAt);
    if (kit.lifters > 1)
        words += tr("%1 to carry").arg(kit.lifters);
    return words;
}

} // namespace

QString activityLine(const Activity &activity)
{
    const QString line = timeRange(activity.start, activity.end) + u' ' + activity.title;
    const QString where = whereBesideTitle(activity);
    return where.isEmpty() ? line : line + u", "_s + where;
}

QString whereBesideTitle(const Activity &activity)
{
    const QString where = activity.whereText();
    return activity.title.contains(where, Qt::CaseInsensitive) ? QString() : where;
}

QString roleText(const PlanShift &shift, const Activity &activity)
{
    const bool isWhole = shift.shift.start == activity.start && shift.shift.end == activity.end;
    return isWhole ? shift.shift.role : u"%1 %2"_s.arg(shift.shift.role, timeRange(shift.shift.start, shift.shift.end));
}

QString namesText(const PlanShift &shift, bool withPhones)
{
    QStringList names;
    for (const PlanPerson &person : shift.people) {
        const bool hasPhone = withPhones && !person.phone.isEmpty();
        names += hasPhone ? QString(person.name + u' ' + person.phone) : person.name;
    }
    return names.join(u", "_s);
}

QString missingText(const PlanShift &shift)
{
    return shift.missing > 0 ? tr("%1 more wanted").arg(shift.missing) : QString();
}

QString kitText(const PlanKit &kit, bool withPhones)
{
    QStringList words;
    const QString bringer = withPhones ? QString(kit.bringerName + u' ' + kit.bringerPhone).trimmed() : kit.bringerName;
    if (!bringer.isEmpty())
        words += tr("%1 brings it").arg(bringer);
    words += wayOfKit(kit);
    return words.isEmpty() ? kit.name : u"%1: %2"_s.arg(kit.name, words.join(u", "_s));
}

QString ownKitText(const PlanKit &kit) { return (QStringList{kit.name} + wayOfKit(kit)).join(u", "_s); }

QString monthText(QDate month)
{
    return QLocale(QLocale::English, QLocale::UnitedKingdom).toString(month, u"MMMM yyyy"_s);
}

QString periodText(QDate from, QDate to)
{
    return from == to ? shortDate(from) : u"%1 – %2"_s.arg(shortDate(from), shortDate(to));
}

} // namespace rosette
