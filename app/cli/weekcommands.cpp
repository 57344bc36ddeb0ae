#include "app/cli/commands.h"

#include <QCoreApplication>

#include "app/cli/fields.h"
#include "models/activities/activityrepository.h"
#include "models/base/localtime.h"
#include "models/rota/weekplan.h"

namespace rosette::cli {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Cli", text); }

QString shiftLine(const PlannedShift &planned)
{
    QStringList names;
    for (const Assignment &assignment : planned.assignments)
        names += symbol(assignment.state) + u' ' + assignment.volunteerName + u" ("_s +
                 label(assignment.state).toLower() + u')';
    QString line = u"    %1 %2 %3/%4"_s.arg(timeRange(planned.shift.start, planned.shift.end), planned.shift.role)
                       .arg(planned.filled())
                       .arg(planned.shift.minimum);
    if (!names.isEmpty())
        line += u": "_s + names.join(u", "_s);
    for (const Gap &gap : planned.gaps)
        line += u"\n      ▲ "_s + gap.reason;
    return line;
}

void printDay(const Cli &cli, const PlannedDay &day)
{
    if (day.activities.isEmpty())
        return;
    cli.print(longDate(day.date));
    for (const PlannedActivity &planned : day.activities) {
        const Activity &activity = planned.activity;
        cli.print(u"  %1 %2 · %3"_s.arg(timeRange(activity.start, activity.end), label(activity.kind), activity.title) +
                  (activity.whereText().isEmpty() ? QString() : u" · "_s + activity.whereText()) +
                  (activity.isCancelled() ? tr(" · cancelled") : QString()));
        for (const PlannedShift &shift : planned.shifts)
            cli.print(shiftLine(shift));
    }
}

} // namespace

Result<QDate> nextBusyDay(Campaign &campaign)
{
    const QDate today = campaign.clock().today();
    ROSETTE_ASSIGN(
        const auto activities,
        ActivityRepository::list(campaign.connection(), ActivityFilter{.from = today, .withCancelled = false}));
    if (activities.isEmpty())
        return Error{ErrorCode::NotFound, tr("Nothing is planned from today on. Give --date for another day."), {}};
    // The Saturday that everybody works towards, if there is one in the coming week; else the next day with anything on
    // it.
    for (const Activity &activity : activities) {
        if (activity.date.dayOfWeek() == Qt::Saturday && activity.date < today.addDays(7))
            return activity.date;
    }
    return activities.first().date;
}

Exit runWeek(const Cli &cli)
{
    if (const Status status = cli.allowOptions({u"week"_s}); !status)
        return cli.usage(status.error().message);
    const auto campaign = cli.openCampaign(1);
    if (!campaign)
        return cli.fail(campaign.error());
    QDate monday = mondayOf((*campaign)->clock().today());
    if (cli.arguments().has(u"week"_s))
        monday = mondayOfIsoWeek(cli.arguments().value(u"week"_s));
    if (!monday.isValid())
        return cli.usage(tr("--week takes something like 2026-W21."));
    const auto plan = WeekPlan::load((*campaign)->connection(), monday, (*campaign)->clock());
    if (!plan)
        return cli.fail(plan.error());
    cli.print(tr("Week %1 · %2 · %3 gaps").arg(isoWeek(monday), weekRange(monday)).arg(plan->gaps().size()));
    for (const PlannedDay &day : plan->days())
        printDay(cli, day);
    for (const Clash &clash : plan->clashes())
        cli.print((clash.isMild() ? u"▲ "_s : u"■ "_s) + clash.advice());
    return Exit::Done;
}

} // namespace rosette::cli
