#include <algorithm>

#include <QCoreApplication>

#include "app/cli/adding.h"
#include "app/cli/commands.h"
#include "app/cli/exporting.h"
#include "models/canvass/erasure.h"
#include "models/canvass/retention.h"
#include "models/output/contactlist.h"
#include "models/output/privacycard.h"
#include "models/people/personrepository.h"
#include "models/volunteers/volunteerrepository.h"

// People's data: who is not to be approached how, whom one may call, how long things are kept, and what is forgotten.

namespace rosette::cli {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Cli", text); }

/// --to: the way in which the person is not to be approached any more, or may be again (--withdrawn).
Added addObjection(Adding &add)
{
    ROSETTE_ASSIGN(const PersonId person, findPerson(add.connection, add.fields));
    ROSETTE_ASSIGN(const QString text, add.fields.neededText(u"to"_s));
    ROSETTE_ASSIGN(const ContactWay way, contactWayFrom(text));
    ROSETTE_ASSIGN(ContactWays ways, ObjectionRepository::of(add.connection, person));
    ways.setFlag(way, !add.fields.has(u"withdrawn"_s));
    ROSETTE_CHECK(
        ObjectionRepository::set(add.connection, person, ways, add.campaign.clock().nowMs(), tr("the organiser")));
    return person.value();
}

QJsonObject toJson(const OldData &data)
{
    return {{u"conversations"_s, data.conversations}, {u"sheets"_s, data.sheets},
            {u"import_lines"_s, data.importLines},    {u"people"_s, data.people},
            {u"follow_ups"_s, data.followUps},        {u"import_journals"_s, data.journals},
            {u"contacts"_s, data.contacts},           {u"events"_s, data.events}};
}

Status forgetPerson(const Cli &cli, Campaign &campaign, const Fields &fields)
{
    ROSETTE_ASSIGN(const PersonId person, findPerson(campaign.connection(), fields));
    ROSETTE_CHECK(campaign.edit(tr("Forget a person"),
                                [&](Connection &c) { return Erasure::erase(c, person, campaign.clock().nowMs()); }));
    if (cli.isJson())
        cli.print(QJsonObject{{u"forgotten"_s, person.value()}});
    else
        cli.print(tr("What was noted about this person is deleted."));
    return {};
}

/// --keep-months, written down unless it is only tried; else what the campaign wrote down before.
Result<int> monthsKept(Campaign &campaign, const Fields &fields)
{
    if (!fields.has(u"keep-months"_s))
        return Retention::months(campaign.connection());
    ROSETTE_ASSIGN(const int said, fields.number(u"keep-months"_s, 0));
    const int months = std::clamp(said, 0, Retention::kMostMonths);
    if (!fields.has(u"dry-run"_s)) {
        ROSETTE_CHECK(campaign.edit(tr("Change how long conversations are kept"),
                                    [&](Connection &c) { return Retention::setMonths(c, months); }));
    }
    return months;
}

/// --before, else as many months back as are kept.
Result<QDate> keptFrom(Campaign &campaign, const Fields &fields)
{
    ROSETTE_ASSIGN(const int months, monthsKept(campaign, fields));
    if (fields.has(u"before"_s)) {
        ROSETTE_ASSIGN(const QDate before, fields.date(u"before"_s));
        if (before <= campaign.clock().today())
            return before;
        return Error{ErrorCode::Invalid,
                     tr("--before is a day to come, and everything would go. Nothing was deleted; say a day that was."),
                     {}};
    }
    const QDate from = Retention::keptFrom(campaign.clock().today(), months);
    if (from.isValid())
        return from;
    return Error{ErrorCode::Invalid,
                 tr("How long data is kept is not written down yet: say --keep-months 48, or --before a day."),
                 {}};
}

Status forgetOld(const Cli &cli, Campaign &campaign, const Fields &fields)
{
    ROSETTE_ASSIGN(const QDate from, keptFrom(campaign, fields));
    OldData gone;
    if (cli.arguments().has(u"dry-run"_s)) {
        ROSETTE_ASSIGN(gone, Retention::due(campaign.connection(), from));
    } else {
        ROSETTE_CHECK(campaign.write([&](Connection &c) -> Status {
            ROSETTE_ASSIGN(gone, Retention::clear(c, from, campaign.clock().nowMs()));
            return {};
        }));
    }
    const QString words = gone.isEmpty() ? tr("nothing") : gone.words();
    if (cli.isJson())
        cli.print(toJson(gone));
    else
        cli.print((cli.arguments().has(u"dry-run"_s) ? tr("From before %1 and due to go: %2.")
                                                     : tr("Deleted, from before %1: %2."))
                      .arg(from.toString(Qt::ISODate), words));
    return {};
}

} // namespace

Result<PersonId> findPerson(Connection &c, const Fields &fields)
{
    ROSETTE_ASSIGN(const QString text, fields.neededText(u"person"_s));
    ROSETTE_ASSIGN(const auto byNumber, PersonRepository::findByNumber(c, text));
    if (byNumber)
        return *byNumber;
    bool isId = false;
    const PersonId id(text.toLongLong(&isId));
    ROSETTE_ASSIGN(const auto person, PersonRepository::find(c, id));
    if (isId && person)
        return id;
    ROSETTE_ASSIGN(const Volunteer volunteer, VolunteerRepository::findByName(c, text));
    return volunteer.person;
}

QList<Addition> privacyAdditions() { return {{u"objection"_s, {u"person"_s, u"to"_s, u"withdrawn"_s}, addObjection}}; }

Exit runForget(const Cli &cli)
{
    const Status allowed = cli.allowOptions({u"person"_s, u"before"_s, u"keep-months"_s, u"dry-run"_s, u"yes"_s});
    if (!allowed)
        return cli.usage(allowed.error().message);
    const Fields fields(cli.arguments());
    const bool isAboutAge = fields.has(u"before"_s) || fields.has(u"keep-months"_s) || fields.has(u"dry-run"_s);
    if (fields.has(u"person"_s) && isAboutAge)
        return cli.usage(tr("--person goes alone: a person is forgotten at once, whatever the age of the notes."));
    if (!fields.has(u"dry-run"_s) && !fields.has(u"yes"_s))
        return cli.usage(tr("What is forgotten cannot be brought back, except from a backup. Nothing was deleted: say "
                            "--dry-run to see what would go, or --yes."));
    const auto campaign = cli.openCampaign(1);
    if (!campaign)
        return cli.fail(campaign.error());
    const Status status =
        fields.has(u"person"_s) ? forgetPerson(cli, **campaign, fields) : forgetOld(cli, **campaign, fields);
    return status ? Exit::Done : cli.fail(status.error());
}

Status exportContactList(const Exporting &job)
{
    ROSETTE_ASSIGN(const ExportFormat format, job.format());
    ROSETTE_ASSIGN(PersonFilter filter, filterFrom(job));
    if (job.fields.has(u"ward"_s)) {
        ROSETTE_ASSIGN(const Ward ward, findWard(job.context.connection, job.fields.text(u"ward"_s)));
        filter.ward = ward.id;
    }
    ROSETTE_ASSIGN(const QString by, job.fields.neededText(u"by"_s));
    ROSETTE_ASSIGN(const ContactWay way, contactWayFrom(by));
    ROSETTE_ASSIGN(const PaperDraft draft, contactListDraft(job.context, filter, way));
    ROSETTE_ASSIGN(const int pages, draft.release(job.context, format, job.out));
    return tellPaper(job, draft, pages, {{u"people"_s, draft.note.people}},
                     tr("Wrote %1: %2 people.").arg(job.out).arg(draft.note.people));
}

Status exportPrivacyCards(const Exporting &job)
{
    ROSETTE_ASSIGN(const ExportFormat format, job.format());
    ROSETTE_ASSIGN(const PaperDraft draft, privacyCardDraft(job.context));
    ROSETTE_ASSIGN(const int pages, draft.release(job.context, format, job.out));
    return tellPaper(job, draft, pages, {}, tr("Wrote %1: eight cards.").arg(job.out));
}

} // namespace rosette::cli
