#include "app/cli/commands.h"

#include <QCoreApplication>

#include "app/cli/fields.h"
#include "app/cli/listrelease.h"
#include "models/activities/activityrepository.h"
#include "models/base/localtime.h"
#include "models/rota/weekplan.h"

namespace rosette::cli {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Cli", text); }

using HelperIds = QHash<VolunteerId, PersonId>;

QJsonObject toJson(const PlannedShift &planned, const HelperIds &ids)
{
    QJsonArray assigned;
    for (const Assignment &assignment : planned.assignments)
        assigned += QJsonObject{{u"person"_s, ids.value(assignment.volunteer).value()},
                                {u"name"_s, assignment.volunteerName},
                                {u"symbol"_s, symbol(assignment.state)},
                                {u"state"_s, label(assignment.state).toLower()}};
    QJsonArray gaps;
    for (const Gap &gap : planned.gaps)
        gaps += gap.reason;
    const Shift &shift = planned.shift;
    return {{u"time"_s, timeRange(shift.start, shift.end)},
            {u"role"_s, shift.role},
            {u"filled"_s, planned.filled()},
            {u"minimum"_s, shift.minimum},
            {u"assigned"_s, assigned},
            {u"gaps"_s, gaps}};
}

QJsonObject toJson(const PlannedActivity &planned, const HelperIds &ids)
{
    const Activity &activity = planned.activity;
    QJsonArray shifts;
    for (const PlannedShift &shift : planned.shifts)
        shifts += toJson(shift, ids);
    return {{u"day"_s, longDate(activity.date)},
            {u"time"_s, timeRange(activity.start, activity.end)},
            {u"kind"_s, label(activity.kind)},
            {u"title"_s, activity.title},
            {u"where"_s, activity.whereText()},
            {u"cancelled"_s, activity.isCancelled()},
            {u"shifts"_s, shifts}};
}

/// The week as rows for the gate: its activities, then what clashes.
QJsonArray rowsOf(const WeekPlan &plan, const HelperIds &ids)
{
    QJsonArray rows;
    for (const PlannedDay &day : plan.days()) {
        for (const PlannedActivity &activity : day.activities)
            rows += toJson(activity, ids);
    }
    for (const Clash &clash : plan.clashes())
        rows += QJsonObject{{u"sign"_s, clash.isMild() ? u"▲"_s : u"■"_s}, {u"advice"_s, clash.advice()}};
    return rows;
}

/// What had to stay leaves a gap that is seen.
QString shown(const QJsonValue &text) { return text.toString().isEmpty() ? tr("(held back)") : text.toString(); }

QString shiftLine(const QJsonObject &shift)
{
    QStringList names;
    for (const QJsonValue &assigned : shift.value(u"assigned"_s).toArray())
        names += assigned[u"symbol"_s].toString() + u' ' + shown(assigned[u"name"_s]) + u" ("_s +
                 assigned[u"state"_s].toString() + u')';
    QString line = u"    %1 %2 %3/%4"_s.arg(shift.value(u"time"_s).toString(), shift.value(u"role"_s).toString())
                       .arg(shift.value(u"filled"_s).toInt())
                       .arg(shift.value(u"minimum"_s).toInt());
    if (!names.isEmpty())
        line += u": "_s + names.join(u", "_s);
    for (const QJsonValue &gap : shift.value(u"gaps"_s).toArray())
        line += u"\n      ▲ "_s + shown(gap);
    return line;
}

void printActivity(const Cli &cli, const QJsonObject &row)
{
    const QString where = row.value(u"where"_s).toString();
    cli.print(u"  %1 %2 · %3"_s.arg(row.value(u"time"_s).toString(), row.value(u"kind"_s).toString(),
                                    row.value(u"title"_s).toString()) +
              (where.isEmpty() ? QString() : u" · "_s + where) +
              (row.value(u"cancelled"_s).toBool() ? tr(" · cancelled") : QString()));
    for (const QJsonValue &shift : row.value(u"shifts"_s).toArray())
        cli.print(shiftLine(shift.toObject()));
}

void printRows(const Cli &cli, const QJsonArray &rows)
{
    QString lastDay;
    for (const QJsonValue &value : rows) {
        const QJsonObject row = value.toObject();
        if (row.contains(u"advice"_s)) {
            cli.print(row.value(u"sign"_s).toString() + u' ' + shown(row.value(u"advice"_s)));
            continue;
        }
        const QString day = row.value(u"day"_s).toString();
        if (day != lastDay)
            cli.print(day);
        lastDay = day;
        printActivity(cli, row);
    }
}

/// It names who helps when, and passes the gate like any list.
Status printWeek(const Cli &cli, Campaign &campaign, QDate monday)
{
    ROSETTE_ASSIGN(const WeekPlan plan, WeekPlan::load(campaign.connection(), monday, campaign.clock()));
    ROSETTE_ASSIGN(const HelperIds ids, peopleWhoHelp(campaign.connection()));
    ROSETTE_ASSIGN(const ReleasedListing released, releaseListing(campaign, u"week"_s, rowsOf(plan, ids)));
    cli.print(tr("Week %1 · %2 · %3 gaps").arg(isoWeek(monday), weekRange(monday)).arg(plan.gaps().size()));
    printRows(cli, released.rows);
    sayWhatStayed(cli, released);
    return {};
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
    const Status status = printWeek(cli, **campaign, monday);
    return status ? Exit::Done : cli.fail(status.error());
}

} // namespace rosette::cli
