#pragma once

#include "app/cli/fields.h"
#include "models/output/exportcontext.h"
#include "models/output/exportformat.h"
#include "models/output/heldback.h"
#include "models/output/paperdraft.h"
#include "models/people/personfilter.h"

namespace rosette::cli {

/// One export: the options, where it goes, and the campaign it comes from.
struct Exporting
{
    const Cli &cli;
    Fields fields;
    Campaign &campaign;
    ExportContext context;
    QString out;

    /// Of --format; pdf without it.
    Result<ExportFormat> format() const
    {
        const QString text =
            fields.has(QStringLiteral("format")) ? fields.text(QStringLiteral("format")) : QStringLiteral("pdf");
        return exportFormatFrom(text);
    }
    /// The result for machines, or a sentence.
    Status printFile(const QJsonObject &result, const QString &sentence) const
    {
        if (cli.isJson())
            cli.print(result);
        else
            cli.print(sentence);
        return {};
    }
};

/// What is printed of rounds, deliverers and bundles; see printSynopses().

Status exportRoundMap(const Exporting &job);
Status exportLeaflets(const Exporting &job);
Status exportSlips(const Exporting &job);
Status exportDeliverers(const Exporting &job);

/// Before any print: says on standard error what the campaign's imprint and the edition's lack.
Status warnOfImprint(const Exporting &job, LeafletId edition = {});

QStringList roundMapOptions();
QStringList leafletListOptions();
QStringList slipOptions();
/// The lines of the help.
QStringList printSynopses();

/// Contact sheets, debrief sheets, labels and counts by doors; see sheetSynopses().

Status exportContactSheets(const Exporting &job);
Status exportDebrief(const Exporting &job);
Status exportLabels(const Exporting &job);
Status exportLeafletCounts(const Exporting &job);

QStringList contactSheetOptions();
QStringList debriefOptions();
QStringList labelOptions();
QStringList areaOptions();
QStringList sheetSynopses();

/// --election: by name, date or id; none without it.
Result<ElectionId> electionFrom(const Exporting &job);
/// The one that was saved under the name given; everybody without the option.
Result<PersonFilter> filterFrom(const Exporting &job);

/// What the week and the month leave as; see planSynopses().

Status exportDay(const Exporting &job);
Status exportTheRota(const Exporting &job);
Status exportTheCalendar(const Exporting &job);
Status exportChat(const Exporting &job);
Status exportOwn(const Exporting &job);
Status exportPoster(const Exporting &job);

QStringList daySheetOptions();
QStringList rotaOptions();
QStringList calendarOptions();
QStringList chatOptions();
QStringList ownSheetOptions();
QStringList posterOptions();
QStringList planSynopses();

/// Reports and the paper of meetings; see reportSynopses().

Status exportReport(const Exporting &job);
Status exportMeeting(const Exporting &job);

QStringList reportOptions();
QStringList meetingOptions();
QStringList reportSynopses();

/// Whom one may call or e-mail, by --by; cards that tell people at the door what happens with what they say.
Status exportContactList(const Exporting &job);
Status exportPrivacyCards(const Exporting &job);

/// What was promised at doors and is still open.
Status exportFollowUps(const Exporting &job);

/// What every print tells of what left, and the warnings on standard error.
Status tellPaper(const Exporting &job, const PaperDraft &draft, int pages, QJsonObject result, const QString &sentence);

/// Any map, as mapoptions.h reads it.
Status exportTheMap(const Exporting &job);

} // namespace rosette::cli
