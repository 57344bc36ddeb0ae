#include <QCoreApplication>
#include <QDir>

#include "app/cli/commands.h"
#include "app/cli/exporting.h"
#include "app/cli/plandays.h"
#include "models/base/localtime.h"
#include "models/output/calendar.h"
#include "models/output/chattext.h"
#include "models/output/daysheet.h"
#include "models/output/monthposter.h"
#include "models/output/ownsheets.h"
#include "models/output/planwords.h"
#include "models/output/rotaexport.h"
#include "models/volunteers/volunteerrepository.h"

namespace rosette::cli {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Cli", text); }
Error invalid(const QString &message) { return Error{ErrorCode::Invalid, message, {}}; }

QDate today(const Exporting &job) { return job.campaign.clock().today(); }

Result<VolunteerId> volunteerFrom(const Exporting &job)
{
    if (!job.fields.has(u"volunteer"_s))
        return VolunteerId();
    ROSETTE_ASSIGN(const Volunteer volunteer,
                   VolunteerRepository::findByName(job.context.connection, job.fields.text(u"volunteer"_s)));
    return volunteer.id;
}

QJsonObject withFiles(QJsonObject result, const QStringList &files)
{
    result.insert(u"files"_s, QJsonArray::fromStringList(files));
    return result;
}

/// --phones none|leads|all
Result<OwnSheetPhones> phonesFrom(const Fields &fields)
{
    return fields.choice<OwnSheetPhones>(
        u"phones"_s,
        {{u"none"_s, OwnSheetPhones::None}, {u"leads"_s, OwnSheetPhones::Leads}, {u"all"_s, OwnSheetPhones::Everybody}},
        OwnSheetPhones::Leads);
}

/// --format pdf, ics or both, of each file in a folder.
Result<OwnFileKind> fileKindFrom(const Fields &fields)
{
    return fields.choice<OwnFileKind>(
        u"format"_s,
        {{u"pdf"_s, OwnFileKind::Paper}, {u"ics"_s, OwnFileKind::Calendar}, {u"both"_s, OwnFileKind::Both}},
        OwnFileKind::Both);
}

/// --kinds stall,meeting; the usual ones without it.
Result<QList<ActivityKind>> kindsFrom(const Fields &fields, PosterAudience audience)
{
    if (!fields.has(u"kinds"_s))
        return usualKinds(audience);
    QList<ActivityKind> kinds;
    for (const QString &word : fields.text(u"kinds"_s).split(u',')) {
        const std::optional<ActivityKind> kind = activityKindFromKey(word.trimmed());
        if (!kind)
            return invalid(tr("--kinds takes some of stall, canvass, leafleting, telling and meeting, not “%1”.")
                               .arg(word.trimmed()));
        kinds += *kind;
    }
    return kinds;
}

Status writeOwnFolder(const Exporting &job, const OwnSheetRequest &request, const PlanDays &days)
{
    ROSETTE_ASSIGN(const OwnFileKind kind, fileKindFrom(job.fields));
    if (!QDir().mkpath(job.out))
        return Error{ErrorCode::Io, tr("The folder %1 cannot be made.").arg(job.out), {}};
    ROSETTE_ASSIGN(const OwnFiles own, exportOwnFiles(job.context, request, kind, job.out));
    QJsonObject result = days.toJson();
    result.insert(u"people"_s, own.people);
    return job.printFile(withFiles(result, own.files), own.says);
}

} // namespace

Status exportDay(const Exporting &job)
{
    ROSETTE_ASSIGN(const ExportFormat format, job.format());
    QDate date;
    if (job.fields.has(u"date"_s)) {
        ROSETTE_ASSIGN(date, job.fields.date(u"date"_s));
    } else {
        ROSETTE_ASSIGN(date, nextBusyDay(job.campaign));
    }
    const QJsonObject result{{u"date"_s, date.toString(Qt::ISODate)}};
    const QString sentence = tr("Wrote %1: the day sheet for %2.").arg(job.out, longDate(date));
    if (format != ExportFormat::Pdf) {
        ROSETTE_CHECK(exportDaySheet(job.context, date, format, job.out));
        return job.printFile(withFiles(result, {job.out}), sentence);
    }
    ROSETTE_CHECK(warnOfImprint(job));
    const DaySheetRequest request{
        .date = date, .hasPhones = !job.fields.has(u"no-phones"_s), .hasMaps = !job.fields.has(u"no-map"_s)};
    ROSETTE_ASSIGN(const PaperDraft draft, makeDaySheet(job.context, request));
    ROSETTE_ASSIGN(const int pages, draft.release(job.context, format, job.out));
    return tellPaper(job, draft, pages, result, sentence);
}

Status exportTheRota(const Exporting &job)
{
    ROSETTE_ASSIGN(const ExportFormat format, job.format());
    ROSETTE_ASSIGN(const PlanDays days, PlanDays::read(job.fields, today(job)));
    if (format == ExportFormat::Pdf) {
        ROSETTE_CHECK(warnOfImprint(job));
    }
    const RotaView view = job.fields.has(u"by-person"_s) ? RotaView::ByPerson : RotaView::ByDay;
    ROSETTE_CHECK(exportRota(job.context, {days.from, days.to, view}, format, job.out));
    QJsonObject result = days.toJson();
    result.insert(u"week"_s, isoWeek(days.from));
    return job.printFile(withFiles(result, {job.out}),
                         tr("Wrote %1: the rota of %2.").arg(job.out, periodText(days.from, days.to)));
}

Status exportTheCalendar(const Exporting &job)
{
    ROSETTE_ASSIGN(const PlanDays days, PlanDays::read(job.fields, today(job)));
    ROSETTE_ASSIGN(const VolunteerId volunteer, volunteerFrom(job));
    ROSETTE_ASSIGN(const int entries, exportCalendar(job.context, days.from, days.to, job.out, volunteer));
    QJsonObject result = days.toJson();
    result.insert(u"entries"_s, entries);
    return job.printFile(withFiles(result, {job.out}), tr("Wrote %1: %2 entries.").arg(job.out).arg(entries));
}

Status exportChat(const Exporting &job)
{
    ROSETTE_ASSIGN(const PlanDays days, PlanDays::read(job.fields, today(job)));
    const ChatTextOptions options{.withPhones = job.fields.has(u"with-phones"_s)};
    ROSETTE_ASSIGN(const ChatText chat, makeChatText(job.context, days.from, days.to, options));
    ROSETTE_CHECK(Gate::release(job.context.file, job.context.connection, chat.clearance, chat.note, job.out,
                                job.context.clock,
                                [&](QIODevice &device) { return writeText(device, chat.text + u'\n'); }));
    return job.printFile(withFiles(days.toJson(), {job.out}), tr("Wrote %1: text for the chat.").arg(job.out));
}

Status exportOwn(const Exporting &job)
{
    ROSETTE_ASSIGN(const PlanDays days, PlanDays::read(job.fields, today(job)));
    OwnSheetRequest request{.from = days.from, .to = days.to, .hasMaps = !job.fields.has(u"no-map"_s)};
    ROSETTE_ASSIGN(request.volunteer, volunteerFrom(job));
    ROSETTE_ASSIGN(request.phones, phonesFrom(job.fields));
    ROSETTE_CHECK(warnOfImprint(job));
    if (!job.out.endsWith(u".pdf"_s, Qt::CaseInsensitive))
        return writeOwnFolder(job, request, days);
    ROSETTE_ASSIGN(const PaperDraft draft, makeOwnSheets(job.context, request));
    ROSETTE_ASSIGN(const int pages, draft.release(job.context, ExportFormat::Pdf, job.out));
    QJsonObject result = days.toJson();
    result.insert(u"people"_s, draft.note.people);
    return tellPaper(job, draft, pages, result,
                     tr("Wrote %1: sheets for %2 people.").arg(job.out).arg(draft.note.people));
}

Status exportPoster(const Exporting &job)
{
    PosterRequest request;
    ROSETTE_ASSIGN(request.month, monthFrom(job.fields, today(job)));
    ROSETTE_ASSIGN(request.size,
                   job.fields.choice<Paper::Size>(u"paper"_s, {{u"a4"_s, Paper::Size::A4}, {u"a3"_s, Paper::Size::A3}},
                                                  Paper::Size::A4));
    if (job.fields.has(u"public"_s))
        request.audience = PosterAudience::Public;
    ROSETTE_ASSIGN(request.kinds, kindsFrom(job.fields, request.audience));
    ROSETTE_CHECK(warnOfImprint(job));
    ROSETTE_ASSIGN(const PaperDraft draft, makeMonthPoster(job.context, request));
    ROSETTE_ASSIGN(const int pages, draft.release(job.context, ExportFormat::Pdf, job.out));
    return tellPaper(job, draft, pages, {{u"month"_s, request.month.toString(u"yyyy-MM"_s)}},
                     tr("Wrote %1: the poster of %2.").arg(job.out, monthText(request.month)));
}

QStringList daySheetOptions() { return {u"date"_s, u"no-phones"_s, u"no-map"_s}; }

QStringList rotaOptions() { return PlanDays::options() + QStringList{u"by-person"_s}; }

QStringList calendarOptions() { return PlanDays::options() + QStringList{u"volunteer"_s}; }

QStringList chatOptions() { return PlanDays::options() + QStringList{u"with-phones"_s}; }

QStringList ownSheetOptions() { return PlanDays::options() + QStringList{u"volunteer"_s, u"phones"_s, u"no-map"_s}; }

QStringList posterOptions() { return {u"month"_s, u"kinds"_s, u"paper"_s, u"public"_s}; }

QStringList planSynopses()
{
    return {u"export day-sheet CAMPAIGN [--date D] --format pdf|text --out FILE [--no-phones] [--no-map]"_s,
            u"export rota CAMPAIGN [--week 2026-W48 [--weeks N]|--month 2026-12] --format pdf|xlsx|csv|ics|text --out "
            "FILE [--by-person]"_s,
            u"export calendar CAMPAIGN [--week W [--weeks N]|--month M] [--volunteer NAME] --out FILE.ics   opened "
            "again, it brings the earlier one up to date"_s,
            u"export chat CAMPAIGN [--week W [--weeks N]|--month M] [--with-phones] --out FILE.txt"_s,
            u"export own-sheets CAMPAIGN [--week W [--weeks N]|--month M] [--volunteer NAME] [--phones none|leads|all] "
            "[--no-map] --out FILE.pdf | FOLDER [--format pdf|ics|both]   everyone's own shifts"_s,
            u"export poster CAMPAIGN [--month 2026-12] [--public] [--kinds stall,meeting] [--paper a4|a3] --out "
            "FILE.pdf"_s};
}

} // namespace rosette::cli
