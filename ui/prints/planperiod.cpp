#include "ui/prints/planperiod.h"

#include <QCoreApplication>

#include "models/base/localtime.h"
#include "models/output/planwords.h"

namespace rosette {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("PlanPeriod", text); }

} // namespace

QList<PlanPeriod> PlanPeriod::around(QDate monday)
{
    const QDate sunday = monday.addDays(6);
    const QDate fourth = monday.addDays(27);
    const QDate thursday = monday.addDays(3);
    const QDate first(thursday.year(), thursday.month(), 1);
    return {{tr("Week, %1").arg(weekRange(monday)), monday, sunday},
            {tr("Four weeks, until %1").arg(shortDate(fourth)), monday, fourth},
            {monthText(first), first, first.addMonths(1).addDays(-1)}};
}

QStringList PlanPeriod::names(const QList<PlanPeriod> &periods)
{
    QStringList names;
    for (const PlanPeriod &period : periods)
        names += period.name;
    return names;
}

} // namespace rosette
