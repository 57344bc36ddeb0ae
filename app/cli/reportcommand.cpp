#include "app/cli/commands.h"

#include <QCoreApplication>

#include "app/cli/exporting.h"
#include "app/cli/listrelease.h"
#include "models/activities/activityrepository.h"
#include "models/output/meetingpaper.h"
#include "models/output/reportpaper.h"
#include "models/reports/workreport.h"
#include "models/volunteers/volunteerrepository.h"

// What was done in a period, the rows behind each figure, and the paper of reports and meetings.

namespace rosette::cli {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Cli", text); }

/// --period; this month without it.
Result<ReportPeriod> periodFrom(const Fields &fields, const Clock &clock)
{
    if (!fields.has(u"period"_s))
        return ReportPeriod::around(ReportPeriod::Kind::Month, clock.today());
    return ReportPeriod::fromText(fields.text(u"period"_s));
}

QJsonObject toJson(const WorkFigures &figures)
{
    QJsonObject object;
    for (const WorkFigure figure : kWorkFigures)
        object[toKey(figure)] = figures[figure];
    return object;
}

QJsonObject toJson(const VolunteerYear &person)
{
    const VolunteerWork &work = person.total;
    return {{u"name"_s, person.name},
            {u"representative"_s, person.isRepresentative},
            {u"shifts"_s, work.shifts},
            {u"no_shows"_s, work.noShows},
            {u"minutes"_s, work.minutes},
            {u"sessions"_s, work.sessions},
            {u"doors"_s, work.doors},
            {u"conversations"_s, work.conversations},
            {u"leaflets"_s, work.leaflets},
            {u"shifts_for_others"_s, work.awayShifts},
            {u"minutes_for_others"_s, work.awayMinutes}};
}

QJsonObject toJson(const WorkReport &report)
{
    QJsonArray wards;
    for (const WardWork &ward : report.wards) {
        QJsonObject object = toJson(ward.figures);
        object[u"ward"_s] = ward.name;
        wards += object;
    }
    QJsonArray volunteers;
    for (const VolunteerYear &person : report.volunteers) {
        if (!person.total.isEmpty() || person.isRepresentative)
            volunteers += toJson(person);
    }
    return {{u"period"_s, report.period.key()},
            {u"from"_s, report.period.days.from.toString(Qt::ISODate)},
            {u"to"_s, report.period.days.to.toString(Qt::ISODate)},
            {u"total"_s, toJson(report.total)},
            {u"before"_s, toJson(report.before)},
            {u"before_period"_s, report.compared.key()},
            {u"for_others"_s, toJson(report.mutualAid)},
            {u"wards"_s, wards},
            {u"volunteers"_s, volunteers}};
}

void printFigures(const Cli &cli, const WorkReport &report)
{
    cli.print(tr("%1, before: %2").arg(report.period.title(), report.compared.title()));
    for (const WorkFigure figure : kWorkFigures) {
        cli.print(u"  %1 %2   %3"_s.arg(
            label(figure).leftJustified(22), figureText(figure, report.total[figure]).rightJustified(8),
            tr("before %1, for others %2")
                .arg(figureText(figure, report.before[figure]), figureText(figure, report.mutualAid[figure]))));
    }
    for (const WardWork &ward : report.wards) {
        QStringList words;
        for (const WorkFigure figure : kWorkFigures) {
            if (ward.figures[figure] > 0)
                words += label(figure) + u' ' + figureText(figure, ward.figures[figure]);
        }
        cli.print(ward.name + u": "_s + words.join(u", "_s));
    }
}

Result<WorkScope> scopeFrom(const Cli &cli, Campaign &campaign, const ReportPeriod &period)
{
    const Fields fields(cli.arguments());
    WorkScope scope{.days = period.days, .today = campaign.clock().today()};
    scope.isMutualAid = fields.has(u"for-others"_s);
    if (fields.has(u"ward"_s)) {
        ROSETTE_ASSIGN(const Ward ward, findWard(campaign.connection(), fields.text(u"ward"_s)));
        scope.ward = ward.id;
    }
    if (fields.has(u"volunteer"_s)) {
        ROSETTE_ASSIGN(const Volunteer volunteer,
                       VolunteerRepository::findByName(campaign.connection(), fields.text(u"volunteer"_s)));
        scope.volunteer = volunteer.id;
    }
    return scope;
}

void printLines(const Cli &cli, WorkFigure figure, const QJsonArray &rows)
{
    for (const QJsonValue &value : rows) {
        const QJsonObject row = value.toObject();
        const auto text = [&](const QString &key) { return row.value(key).toString(); };
        const QString amount = figureText(figure, row.value(u"amount"_s).toInt()).rightJustified(6);
        cli.print(
            u"%1  %2  %3  %4  %5"_s.arg(text(u"date"_s), amount, text(u"what"_s), text(u"where"_s), text(u"who"_s))
                .trimmed());
    }
}

/// The rows behind --figure. They name people and pass the gate like any list.
Status printRows(const Cli &cli, Campaign &campaign, const ReportPeriod &period)
{
    QList<std::pair<QString, WorkFigure>> words;
    for (const WorkFigure figure : kWorkFigures)
        words.append({toKey(figure), figure});
    ROSETTE_ASSIGN(const WorkFigure figure, Fields(cli.arguments()).choice(u"figure"_s, words, WorkFigure::Doors));
    ROSETTE_ASSIGN(const WorkScope scope, scopeFrom(cli, campaign, period));
    ROSETTE_ASSIGN(const WorkRows found, workRows(campaign.connection(), scope, figure));
    QJsonArray rows;
    for (const WorkRow &row : found.rows) {
        rows += QJsonObject{{u"date"_s, row.date.toString(Qt::ISODate)},
                            {u"amount"_s, row.amount},
                            {u"what"_s, row.what},
                            {u"where"_s, row.where},
                            {u"who"_s, row.who}};
    }
    ROSETTE_ASSIGN(const ReleasedListing released, releaseListing(campaign, u"report"_s, rows));
    if (cli.isJson())
        cli.print(QJsonObject{{u"figure"_s, toKey(figure)},
                              {u"sum"_s, found.amount()},
                              {u"cut"_s, found.isCut},
                              {u"rows"_s, released.rows}});
    else
        printLines(cli, figure, released.rows);
    sayWhatStayed(cli, released);
    if (found.isCut && !cli.isJson())
        cli.say(tr("These are the newest %1; there are more.").arg(found.rows.size()));
    return {};
}

Status report(const Cli &cli, Campaign &campaign)
{
    ROSETTE_ASSIGN(const ReportPeriod period, periodFrom(Fields(cli.arguments()), campaign.clock()));
    if (cli.arguments().has(u"figure"_s))
        return printRows(cli, campaign, period);
    ROSETTE_ASSIGN(const WorkReport read, WorkReport::load(campaign.connection(), period, campaign.clock().today()));
    if (!cli.isJson()) {
        printFigures(cli, read); // names nobody
        return {};
    }
    QJsonObject object = toJson(read);
    ROSETTE_ASSIGN(const ReleasedListing volunteers,
                   releaseListing(campaign, u"report"_s, object.value(u"volunteers"_s).toArray()));
    object[u"volunteers"_s] = volunteers.rows;
    cli.print(object);
    sayWhatStayed(cli, volunteers);
    return {};
}

Status release(const Exporting &job, const PaperDraft &draft, const QString &sentence)
{
    ROSETTE_ASSIGN(const ExportFormat format, job.format());
    if (format == ExportFormat::Pdf) {
        ROSETTE_CHECK(warnOfImprint(job));
    }
    ROSETTE_ASSIGN(const int pages, draft.release(job.context, format, job.out));
    return tellPaper(job, draft, pages, {{u"title"_s, draft.title}}, sentence);
}

} // namespace

Exit runReport(const Cli &cli)
{
    if (const Status status = cli.allowOptions({u"period"_s, u"figure"_s, u"ward"_s, u"volunteer"_s, u"for-others"_s});
        !status)
        return cli.usage(status.error().message);
    const auto campaign = cli.openCampaign(1);
    if (!campaign)
        return cli.fail(campaign.error());
    const Status status = report(cli, **campaign);
    return status ? Exit::Done : cli.fail(status.error());
}

Status exportReport(const Exporting &job)
{
    QList<std::pair<QString, ReportPart>> parts;
    for (const ReportPart part : {ReportPart::Work, ReportPart::Volunteers, ReportPart::Representatives})
        parts.append({toKey(part), part});
    ROSETTE_ASSIGN(const ReportPart part, job.fields.choice(u"part"_s, parts, ReportPart::Work));
    ROSETTE_ASSIGN(const ReportPeriod period, periodFrom(job.fields, job.campaign.clock()));
    ROSETTE_ASSIGN(const PaperDraft draft, reportPaper(job.context, period, part));
    return release(job, draft, tr("Wrote %1: %2, %3.").arg(job.out, draft.title, period.title()));
}

QStringList reportOptions() { return {u"period"_s, u"part"_s}; }

Status exportMeeting(const Exporting &job)
{
    ROSETTE_ASSIGN(const QString text, job.fields.neededText(u"meeting"_s));
    MeetingPaperOptions options;
    options.withAgenda = !job.fields.has(u"no-agenda"_s);
    options.withRoll = !job.fields.has(u"no-list"_s);
    options.withNames = !job.fields.has(u"no-names"_s);
    ROSETTE_ASSIGN(const PaperDraft draft, meetingPaper(job.context, ActivityId(text.toLongLong()), options));
    return release(job, draft, tr("Wrote %1: the paper for %2.").arg(job.out, draft.title));
}

QStringList meetingOptions() { return {u"meeting"_s, u"no-agenda"_s, u"no-list"_s, u"no-names"_s}; }

QStringList reportSynopses()
{
    return {u"export report CAMPAIGN [--period 2026-05|2026-Q2|2026|D..D] [--part work|volunteers|representatives] "
            u"--format "
            "pdf|csv|xlsx --out FILE"_s,
            u"export meeting CAMPAIGN --meeting ID [--no-agenda] [--no-list] [--no-names] --out FILE.pdf   agenda and "
            "attendance list"_s};
}

} // namespace rosette::cli
