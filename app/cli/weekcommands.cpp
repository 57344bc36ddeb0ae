#include "app/cli/commands.h"

#include <QCoreApplication>

#include "app/cli/fields.h"
#include "models/activities/activityrepository.h"
#include "models/base/localtime.h"
#include "models/canvass/sheetentry.h"
#include "models/rota/weekplan.h"
#include "models/volunteers/volunteerrepository.h"

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

/// What `log` needs besides the lines: who spoke, when, in which session.
Result<EntryContext> entryContext(const Cli &cli, Campaign &campaign, const Sheet &sheet)
{
    const Fields fields(cli.arguments());
    EntryContext context;
    context.recordedAt = campaign.clock().nowMs();
    context.heldAt = context.recordedAt;
    context.activity = sheet.activity;
    if (fields.has(u"date"_s)) {
        ROSETTE_ASSIGN(const QDate date, fields.date(u"date"_s));
        context.heldAt = QDateTime(date, QTime(12, 0)).toMSecsSinceEpoch();
    }
    if (fields.has(u"volunteer"_s)) {
        ROSETTE_ASSIGN(const Volunteer volunteer,
                       VolunteerRepository::findByName(campaign.connection(), fields.text(u"volunteer"_s)));
        context.volunteer = volunteer.id;
    }
    return context;
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

Exit runLog(const Cli &cli)
{
    if (const Status status = cli.allowOptions({u"sheet"_s, u"volunteer"_s, u"date"_s}); !status)
        return cli.usage(status.error().message);
    bool isNumber = false;
    const int number = cli.arguments().value(u"sheet"_s).toInt(&isNumber);
    if (!isNumber)
        return cli.usage(tr("log needs --sheet N: the number printed on the sheet."));
    const auto campaign = cli.openCampaign(1);
    if (!campaign)
        return cli.fail(campaign.error());
    Connection &c = (*campaign)->connection();
    const auto sheet = SheetRepository::findByNumber(c, number);
    if (!sheet)
        return cli.fail(sheet.error());
    const auto context = entryContext(cli, **campaign, *sheet);
    if (!context)
        return cli.fail(context.error());

    QStringList unused;
    QJsonArray answers;
    while (const auto line = Cli::readLine()) {
        if (line->trimmed().isEmpty())
            continue;
        const auto answer = SheetEntry::enter((*campaign)->file(), c, sheet->id, *line, *context);
        const bool isUsed = answer && answer->isUsed;
        if (!isUsed)
            unused += u'“' + *line + u'”';
        QJsonObject object = answer ? answer->toJson() : QJsonObject{{u"error"_s, answer.error().message}};
        object[u"line"_s] = *line;
        answers += object;
        if (!cli.isJson())
            cli.print((isUsed ? QString() : unused.last() + u": "_s) +
                      (answer ? answer->text : answer.error().message));
    }
    if (cli.isJson())
        cli.print(answers);
    if (unused.isEmpty())
        return Exit::Done;
    cli.say(tr("Not used, or not wholly: %1. Everything else was saved.").arg(unused.join(u", "_s)));
    return Exit::Failed;
}

} // namespace rosette::cli
