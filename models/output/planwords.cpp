#include "models/output/planwords.h"

#include <QCoreApplication>

#include "models/base/localtime.h"

namespace rosette {

using namespace Qt::StringLiterals;

QString activityLine(const Activity &activity)
{
    QString line = timeRange(activity.start, activity.end) + u' ' + activity.title;
    const QString where = activity.whereText();
    if (!where.isEmpty() && where != activity.title)
        line += u", "_s + where;
    return line;
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
    return shift.missing > 0 ? QCoreApplication::translate("PlanWords", "%1 more wanted").arg(shift.missing) : QString();
}

} // namespace rosette
