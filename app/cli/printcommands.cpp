#include "app/cli/commands.h"

#include <QCoreApplication>

#include "app/cli/exporting.h"
#include "app/cli/mapoptions.h"
#include "models/leaflets/edition.h"
#include "models/output/coverslips.h"
#include "models/output/delivererslist.h"
#include "models/output/imprintcheck.h"
#include "models/output/leafletlist.h"
#include "models/output/roundsheet.h"
#include "models/rounds/round.h"

namespace rosette::cli {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Cli", text); }

/// --purpose; none leaves it to the rounds' sets.
Result<std::optional<RoundPurpose>> purposeFrom(const Fields &fields)
{
    using Purpose = std::optional<RoundPurpose>;
    return fields.choice<Purpose>(u"purpose"_s,
                                  {{u"leaflet"_s, RoundPurpose::Leaflet},
                                   {u"canvass"_s, RoundPurpose::Canvass},
                                   {u"knock-up"_s, RoundPurpose::KnockUp}},
                                  {});
}

/// Rounds named by --round (several), else those of --ward: all, or those walked for one purpose.
Result<QList<Round>> roundsFrom(const Exporting &job, std::optional<RoundPurpose> purpose)
{
    Connection &c = job.context.connection;
    QList<Round> rounds;
    for (const QString &text : job.cli.arguments().values(u"round"_s)) {
        ROSETTE_ASSIGN(const Round round, RoundRepository::findByText(c, text.trimmed()));
        rounds += round;
    }
    if (!rounds.isEmpty())
        return rounds;
    if (!job.fields.has(u"ward"_s))
        return Error{ErrorCode::Invalid, tr("Say which rounds: --round R, as often as you like, or --ward W."), {}};
    ROSETTE_ASSIGN(const Ward ward, findWard(c, job.fields.text(u"ward"_s)));
    ROSETTE_ASSIGN(rounds, RoundRepository::list(c, {.ward = ward.id}));
    ROSETTE_ASSIGN(const QList<RoundSet> sets, RoundSetRepository::list(c));
    const auto isForElse = [&](const Round &round) {
        return std::any_of(sets.begin(), sets.end(),
                           [&](const RoundSet &set) { return set.id == round.set && set.purpose != *purpose; });
    };
    if (purpose)
        rounds.removeIf(isForElse);
    if (rounds.isEmpty())
        return Error{ErrorCode::NotFound, tr("There is no such round in %1 yet.").arg(ward.name), {}};
    return rounds;
}

QList<RoundId> idsOf(const QList<Round> &rounds)
{
    QList<RoundId> ids;
    for (const Round &round : rounds)
        ids += round.id;
    return ids;
}

QJsonArray namesOf(const QList<Round> &rounds)
{
    QJsonArray names;
    for (const Round &round : rounds)
        names += round.name;
    return names;
}

/// --doors-only and --with-names; neither leaves it to the rounds' purpose.
Result<std::optional<bool>> isNamedFrom(const Fields &fields)
{
    const bool isNamed = fields.has(u"with-names"_s);
    if (isNamed && fields.has(u"doors-only"_s))
        return Error{ErrorCode::Invalid, tr("--doors-only and --with-names cannot both be meant."), {}};
    return isNamed || fields.has(u"doors-only"_s) ? std::optional(isNamed) : std::nullopt;
}

/// What only a picture of the map understands is not silently left out of the paper.
Status refusePictureOptions(const Exporting &job)
{
    for (const QString &name : mapOptions()) {
        const bool isShared = QStringList{u"format"_s, u"out"_s, u"round"_s, u"ward"_s}.contains(name);
        if (!isShared && job.fields.has(name))
            return Error{ErrorCode::Invalid,
                         tr("--%1 is for a picture (FILE.png, FILE.svg). A sheet with the map alone and that option is "
                            "had by export map --round R.")
                             .arg(name),
                         {}};
    }
    return {};
}

/// A picture of one round's map: what `export map` draws.
bool isPicture(const Exporting &job)
{
    return job.out.endsWith(u".png"_s, Qt::CaseInsensitive) || job.out.endsWith(u".svg"_s, Qt::CaseInsensitive);
}

} // namespace

Status tellPaper(const Exporting &job, const PaperDraft &draft, int pages, QJsonObject result, const QString &sentence)
{
    for (const QString &remark : draft.remarks)
        job.cli.say(remark);
    result.insert(u"pages"_s, pages);
    result.insert(u"held_back"_s, draft.clearance.heldBack().toJson());
    result.insert(u"files"_s, QJsonArray{job.out});
    const QString heldBack = draft.clearance.heldBack().toText();
    return job.printFile(result, heldBack.isEmpty() ? sentence : sentence + u' ' + heldBack);
}

Status warnOfImprint(const Exporting &job, LeafletId edition)
{
    ROSETTE_ASSIGN(const ImprintCheck check, ImprintCheck::of(job.context.connection, edition));
    if (!check.isWhole())
        job.cli.say(tr("Careful: %1").arg(check.sentence()));
    return {};
}

Status exportRoundMap(const Exporting &job)
{
    if (isPicture(job)) {
        if (!job.fields.has(u"round"_s))
            return Error{ErrorCode::Invalid, tr("A round's map needs --round R."), {}};
        return exportTheMap(job);
    }
    ROSETTE_CHECK(refusePictureOptions(job));
    ROSETTE_ASSIGN(const ExportFormat format, job.format());
    RoundSheetRequest request{.hasMap = !job.fields.has(u"no-map"_s),
                              .hasList = !job.fields.has(u"no-list"_s),
                              .isLargePrint = job.fields.has(u"large-print"_s)};
    ROSETTE_ASSIGN(request.isNamed, isNamedFrom(job.fields));
    ROSETTE_ASSIGN(request.purpose, purposeFrom(job.fields));
    ROSETTE_ASSIGN(const QList<Round> rounds, roundsFrom(job, request.purpose));
    request.rounds = idsOf(rounds);
    ROSETTE_CHECK(warnOfImprint(job));
    ROSETTE_ASSIGN(const RoundSheets sheets, makeRoundSheets(job.context, request));
    ROSETTE_ASSIGN(const int pages, sheets.draft.release(job.context, format, job.out));
    return tellPaper(job, sheets.draft, pages,
                {{u"title"_s, sheets.draft.title},
                 {u"rounds"_s, namesOf(rounds)},
                 {u"doors"_s, sheets.doors},
                 {u"people"_s, sheets.people}},
                tr("Wrote %1: %2, %3 doors on %4 pages.")
                    .arg(job.out, sheets.draft.title, QString::number(sheets.doors), QString::number(pages)));
}

Status exportLeaflets(const Exporting &job)
{
    ROSETTE_ASSIGN(const ExportFormat format, job.format());
    ROSETTE_ASSIGN(const QString text, job.fields.neededText(u"round"_s));
    ROSETTE_ASSIGN(const Round round, RoundRepository::findByText(job.context.connection, text));
    if (format == ExportFormat::Pdf) {
        ROSETTE_CHECK(warnOfImprint(job));
    }
    ROSETTE_ASSIGN(const LeafletList list, exportLeafletList(job.context, round.id, format, job.out));
    const QString heldBack = list.heldBack.isEmpty() ? QString() : u' ' + list.heldBack.toText();
    return job.printFile(QJsonObject{{u"doors"_s, list.doors},
                                     {u"held_back"_s, list.heldBack.toJson()},
                                     {u"files"_s, QJsonArray{job.out}}},
                         tr("Wrote %1: %2 doors.").arg(job.out).arg(list.doors) + heldBack);
}

Status exportSlips(const Exporting &job)
{
    Connection &c = job.context.connection;
    ROSETTE_ASSIGN(const ExportFormat format, job.format());
    ROSETTE_ASSIGN(const Edition edition, EditionRepository::findByText(c, job.fields.text(u"edition"_s)));
    ROSETTE_CHECK(warnOfImprint(job, edition.id));
    CoverSlipRequest request{
        .edition = edition.id, .hasPhones = job.fields.has(u"with-phones"_s), .doneWords = job.fields.text(u"done"_s)};
    if (job.fields.has(u"round"_s) || job.fields.has(u"ward"_s)) {
        ROSETTE_ASSIGN(const QList<Round> rounds, roundsFrom(job, RoundPurpose::Leaflet));
        request.rounds = idsOf(rounds);
    }
    ROSETTE_ASSIGN(const CoverSlips slips, CoverSlips::make(job.context, request));
    ROSETTE_ASSIGN(const int pages, slips.draft.release(job.context, format, job.out));
    return tellPaper(job, slips.draft, pages,
                {{u"edition"_s, edition.title},
                 {u"slips"_s, slips.slips},
                 {u"leaflets"_s, slips.leaflets},
                 {u"people"_s, slips.people}},
                tr("Wrote %1: slips for %2 bundles of “%3”, %4 leaflets.")
                    .arg(job.out, QString::number(slips.slips), edition.title, QString::number(slips.leaflets)));
}

Status exportDeliverers(const Exporting &job)
{
    ROSETTE_ASSIGN(const ExportFormat format, job.format());
    ROSETTE_CHECK(warnOfImprint(job));
    ROSETTE_ASSIGN(const DeliverersList list, DeliverersList::make(job.context));
    ROSETTE_ASSIGN(const int pages, list.draft.release(job.context, format, job.out));
    return tellPaper(job, list.draft, pages, {{u"people"_s, list.people}},
                tr("Wrote %1: %2 deliverers.").arg(job.out, QString::number(list.people)));
}

QStringList leafletListOptions() { return {u"round"_s}; }

QStringList slipOptions() { return {u"edition"_s, u"round"_s, u"ward"_s, u"with-phones"_s, u"done"_s}; }

QStringList printSynopses()
{
    return {
        u"export round-map CAMPAIGN --round R… | --ward W --out FILE.pdf [--doors-only|--with-names] [--large-print] "
        "[--purpose leaflet|canvass|knock-up] [--no-map|--no-list]   map and list, each round on new pages; a FILE.png "
        "or FILE.svg is the map alone, with the options of export map"_s,
        u"export cover-slips CAMPAIGN [--edition E] [--round R…|--ward W] [--with-phones] [--done \"Ring Ada\"] --out "
        "FILE.pdf   one A6 for each bundle"_s,
        u"export deliverers CAMPAIGN --format pdf|csv|xlsx --out FILE"_s};
}

QStringList roundMapOptions()
{
    return mapOptions() +
           QStringList{u"large-print"_s, u"with-names"_s, u"doors-only"_s, u"no-map"_s, u"no-list"_s, u"purpose"_s};
}

} // namespace rosette::cli
