#include <QCoreApplication>

#include "app/cli/commands.h"
#include "app/cli/exporting.h"
#include "models/canvass/sheet.h"
#include "models/output/addresslabels.h"
#include "models/output/contactsheets.h"
#include "models/output/debriefpaper.h"
#include "models/output/leafletcounts.h"
#include "models/people/election.h"
#include "models/people/savedfilter.h"
#include "models/places/pollingdistrictrepository.h"
#include "models/places/streetrepository.h"
#include "models/rounds/round.h"

namespace rosette::cli {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Cli", text); }

Result<StreetId> streetFrom(const Exporting &job)
{
    const QString name = job.fields.text(u"street"_s);
    ROSETTE_ASSIGN(const auto streets, StreetRepository::findByName(job.context.connection, name));
    if (streets.isEmpty())
        return Error{ErrorCode::NotFound, tr("There is no street “%1” in the campaign.").arg(name), {}};
    return streets.first().id;
}

Result<DistrictId> districtFrom(const Exporting &job)
{
    const QString code = job.fields.text(u"district"_s);
    ROSETTE_ASSIGN(const auto district, PollingDistrictRepository::findByCode(job.context.connection, code));
    if (!district)
        return Error{ErrorCode::NotFound, tr("There is no polling district “%1” in the campaign.").arg(code), {}};
    return district->id;
}

/// What is walked: --round, --street, --district, --ward; --filter chooses people of it, or of all.
Result<ContactSheetRequest> areaFrom(const Exporting &job)
{
    ContactSheetRequest request;
    if (job.fields.has(u"round"_s)) {
        ROSETTE_ASSIGN(const Round round,
                       RoundRepository::findByText(job.context.connection, job.fields.text(u"round"_s)));
        request.round = round.id;
    } else if (job.fields.has(u"street"_s)) {
        ROSETTE_ASSIGN(request.street, streetFrom(job));
    } else if (job.fields.has(u"district"_s)) {
        ROSETTE_ASSIGN(request.district, districtFrom(job));
    } else if (job.fields.has(u"ward"_s)) {
        ROSETTE_ASSIGN(const Ward ward, findWard(job.context.connection, job.fields.text(u"ward"_s)));
        request.ward = ward.id;
    } else if (!job.fields.has(u"filter"_s)) {
        return Error{ErrorCode::Invalid, tr("Say for what: --round, --street, --district, --ward or --filter."), {}};
    }
    if (job.fields.has(u"filter"_s)) {
        ROSETTE_ASSIGN(request.people, filterFrom(job));
    }
    ROSETTE_ASSIGN(request.election, electionFrom(job));
    return request;
}

/// --sheet N, with --remainder only what is not typed back.
Result<SheetBatch> printAgain(const Exporting &job, const ContactSheetRequest::Target &target)
{
    ROSETTE_ASSIGN(const int number, job.fields.number(u"sheet"_s, 0));
    ROSETTE_ASSIGN(const Sheet sheet, SheetRepository::findByNumber(job.context.connection, number));
    return reprintSheet(job.context, sheet.id, target, job.fields.has(u"remainder"_s));
}

Result<SheetBatch> printNew(const Exporting &job, const ContactSheetRequest::Target &target)
{
    ROSETTE_ASSIGN(ContactSheetRequest request, areaFrom(job));
    ROSETTE_ASSIGN(request.style, sheetStyleFrom(job.fields.text(u"layout"_s)));
    request.isLargePrint = job.fields.has(u"large-print"_s);
    if (job.fields.has(u"activity"_s)) {
        ROSETTE_ASSIGN(const Activity session, findActivity(job.context.connection, job.fields));
        request.activity = session.id;
    }
    request.withDebrief = job.fields.has(u"with-debrief"_s);
    if (request.withDebrief && !request.activity)
        return Error{ErrorCode::Invalid, tr("--with-debrief needs the session: --activity A."), {}};
    if (request.withDebrief && target.format != ExportFormat::Pdf)
        return Error{ErrorCode::Invalid, tr("--with-debrief is paper to write on: say --format pdf."), {}};
    request.files += target;
    return makeContactSheets(job.context, request);
}

/// --to voters or households.
Result<bool> isForHouseholds(const Fields &fields)
{
    return fields.choice<bool>(u"to"_s, {{u"households"_s, true}, {u"voters"_s, false}}, true);
}

} // namespace

Result<ElectionId> electionFrom(const Exporting &job)
{
    if (!job.fields.has(u"election"_s))
        return ElectionId();
    ROSETTE_ASSIGN(const Election election,
                   ElectionRepository::findByText(job.context.connection, job.fields.text(u"election"_s),
                                                  job.campaign.clock().today()));
    return election.id;
}

Result<PersonFilter> filterFrom(const Exporting &job)
{
    if (!job.fields.has(u"filter"_s))
        return PersonFilter();
    ROSETTE_ASSIGN(const SavedFilter saved,
                   SavedFilterRepository::findByName(job.context.connection, job.fields.text(u"filter"_s)));
    return saved.filter;
}

Status exportContactSheets(const Exporting &job)
{
    ROSETTE_ASSIGN(const ExportFormat format, job.format());
    const ContactSheetRequest::Target target{format, job.out};
    if (format == ExportFormat::Pdf) {
        ROSETTE_CHECK(warnOfImprint(job));
    }
    ROSETTE_ASSIGN(const SheetBatch batch,
                   job.fields.has(u"sheet"_s) ? printAgain(job, target) : printNew(job, target));
    const QString heldBack = batch.heldBack.isEmpty() ? QString() : u' ' + batch.heldBack.toText();
    return job.printFile(batch.toJson(), tr("Wrote %1: sheets %2 to %3 with %4 lines.")
                                                 .arg(job.out)
                                                 .arg(batch.numbers.first())
                                                 .arg(batch.numbers.last())
                                                 .arg(batch.lines) +
                                             heldBack);
}

Status exportDebrief(const Exporting &job)
{
    ROSETTE_ASSIGN(const ExportFormat format, job.format());
    ROSETTE_ASSIGN(const Activity session, findActivity(job.context.connection, job.fields));
    ROSETTE_ASSIGN(const PaperDraft draft, debriefDraft(job.context, session.id));
    ROSETTE_ASSIGN(const int pages, draft.release(job.context, format, job.out));
    return tellPaper(job, draft, pages, {{u"sheets"_s, draft.note.lines}, {u"people"_s, draft.note.people}},
                     tr("Wrote %1: the debrief sheet of %2.").arg(job.out, session.title));
}

Status exportLabels(const Exporting &job)
{
    ROSETTE_ASSIGN(const ExportFormat format, job.format());
    AddressLabelRequest request;
    ROSETTE_ASSIGN(request.area, areaFrom(job));
    ROSETTE_ASSIGN(request.isForHouseholds, isForHouseholds(job.fields));
    ROSETTE_ASSIGN(const PaperDraft draft, addressLabelDraft(job.context, request));
    ROSETTE_ASSIGN(const int pages, draft.release(job.context, format, job.out));
    return tellPaper(job, draft, pages, {{u"letters"_s, draft.note.lines}, {u"people"_s, draft.note.people}},
                     tr("Wrote %1: %2 letters.").arg(job.out, QString::number(draft.note.lines)));
}

Status exportLeafletCounts(const Exporting &job)
{
    ROSETTE_ASSIGN(const ExportFormat format, job.format());
    ROSETTE_ASSIGN(const ContactSheetRequest area, areaFrom(job));
    ROSETTE_ASSIGN(const PaperDraft draft, leafletCountDraft(job.context, area));
    ROSETTE_ASSIGN(const int pages, draft.release(job.context, format, job.out));
    return tellPaper(job, draft, pages, {{u"leaflets"_s, draft.note.lines}},
                     tr("Wrote %1: %2 leaflets.").arg(job.out, QString::number(draft.note.lines)));
}

QStringList areaOptions() { return {u"round"_s, u"street"_s, u"district"_s, u"ward"_s, u"election"_s, u"filter"_s}; }

QStringList contactSheetOptions()
{
    return areaOptions() + QStringList{u"layout"_s, u"large-print"_s, u"sheet"_s, u"remainder"_s, u"activity"_s, u"date"_s, u"with-debrief"_s};
}

QStringList debriefOptions() { return {u"activity"_s, u"date"_s}; }

QStringList labelOptions() { return areaOptions() + QStringList{u"to"_s}; }

QStringList sheetSynopses()
{
    return {
        u"export contact-sheets CAMPAIGN --round R|--street S|--district D|--ward W|--filter NAME [--election E] "
        "[--layout voters|households|doors] [--large-print] [--activity A [--date D] [--with-debrief]] --format pdf|csv|xlsx --out FILE   numbered, frozen"_s,
        u"export contact-sheets CAMPAIGN --sheet N [--remainder] --out FILE   once more; only what is not typed back"_s,
        u"export debrief CAMPAIGN --activity A [--date D] --out FILE   a session's, to be filled in by hand"_s,
        u"export labels CAMPAIGN --round R|--street S|--district D|--ward W|--filter NAME [--to households|voters] "
        "--format pdf|csv|xlsx --out FILE   labels, or a table for a mail merge"_s,
        u"export leaflet-counts CAMPAIGN --round R|--street S|--district D|--ward W --format pdf|csv|xlsx --out FILE"_s};
}

} // namespace rosette::cli
