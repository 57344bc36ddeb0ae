#include "app/cli/commands.h"

#include <csignal>

#include <QCoreApplication>

#include "app/cli/findinglistings.h"
#include "models/imports/importkind.h"
#include "models/places/boundarychoice.h"
#include "models/places/tablechoice.h"
#include "models/register/absentvoterimport.h"
#include "models/register/registermapping.h"
#include "models/register/registerreader.h"
#include "models/tracks/trackimport.h"

namespace rosette::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int kProblemsShown = 20;
const QString kTrack = u"track"_s;
const QString kDecide = u"decide"_s;
const QString kRead = u"read"_s;
const QString kDecidedOn = QString::fromLatin1(ImportFindings::kFingerprintKey);

QString tr(const char *text) { return QCoreApplication::translate("Cli", text); }

QStringList kinds()
{
    QStringList keys;
    for (const ImportKind kind : allImportKinds())
        keys += importKey(kind);
    return keys + QStringList{kTrack};
}

/// What the user may say of a file of that kind; the options of its guesses.
QStringList corrigible(const QString &kind)
{
    if (kind == "register"_L1)
        return QStringList{QString::fromLatin1(RegisterReader::kLayoutKey),
                           QString::fromLatin1(RegisterMapping::kMapKey)} +
               TableChoice::keys();
    if (kind == "absent-voters"_L1)
        return QStringList{QString::fromLatin1(AbsentVoterGuess::kElection),
                           QString::fromLatin1(AbsentVoterGuess::kType)} +
               TableChoice::keys();
    if (kind == "volunteers"_L1)
        return TableChoice::keys();
    if (kind != "wards"_L1)
        return {};
    return {BoundaryChoice::kLayer, BoundaryChoice::kKind, BoundaryChoice::kCodeField, BoundaryChoice::kNameField,
            BoundaryChoice::kWardField};
}

/// "12=new", "2:12=person:5": of the row in that line. A decision without a choice is refused by the import.
void addDecisions(ImportCorrections &said, const Arguments &arguments)
{
    const QStringList decisions = arguments.values(kDecide);
    for (const QString &decision : decisions)
        said[ImportFinding::decisionPrefix() + decision.section(u'=', 0, 0)] = decision.section(u'=', 1);
    const QStringList readings = arguments.values(kRead); // "12/times=Sat mornings": of that cell
    for (const QString &reading : readings)
        said[ImportFinding::readingPrefix() + reading.section(u'=', 0, 0)] = reading.section(u'=', 1);
    if (arguments.has(kDecidedOn))
        said[kDecidedOn] = arguments.value(kDecidedOn);
}

ImportCorrections corrections(const Arguments &arguments)
{
    ImportCorrections said;
    for (const QString &key : corrigible(arguments.word(1))) {
        if (arguments.has(key))
            said[key] = arguments.value(key);
    }
    addDecisions(said, arguments);
    return said;
}

/// Ctrl+C cancels the running import, which leaves the file as it was.
Feedback feedback;

void cancelOnSignal(int) { feedback.cancel(); }

QString inWords(const QString &count) { return QString(count).replace(u'_', u' '); }

/// "WD13CD (E05000128, E05000129): it holds …"; the option's value stands first.
QString shown(const ImportGuess &guess)
{
    QString text = guess.value;
    for (const ImportGuess::Choice &choice : guess.choices) {
        if (choice.value == guess.value && choice.text.startsWith(guess.value))
            text = choice.text;
    }
    return text + u": "_s + guess.reason;
}

/// Its findings are few and certain: nobody decides about them, and who is gained and lost is what is asked for.
bool isAbsentVoters(const ImportReport &report) { return report.kind == importKey(ImportKind::AbsentVoters); }

void printReport(const Cli &cli, const ImportReport &report)
{
    cli.print(report.isDryRun ? tr("%1 would do (nothing was changed):").arg(report.fileName)
                              : tr("%1 was imported:").arg(report.fileName));
    for (auto it = report.counts.begin(); it != report.counts.end(); ++it) {
        if (it->isDouble())
            cli.print(u"  "_s + inWords(it.key()).leftJustified(22) +
                      QString::number(it->toInteger()).rightJustified(10));
    }
    for (const ImportGuess &guess : report.isDryRun ? report.guesses : QList<ImportGuess>())
        cli.print(u"  --"_s + guess.key.leftJustified(20) + shown(guess));
    if (report.findings) {
        const Status printed =
            isAbsentVoters(report) ? printChanges(cli, *report.findings) : printUnsure(cli, *report.findings);
        if (!printed)
            cli.say(printed.error().message);
    }
    for (const ImportProblem &problem : report.problems.mid(0, kProblemsShown))
        cli.say(problem.line > 0 ? tr("line %1: %2").arg(problem.line).arg(problem.reason) : problem.reason);
    if (report.problems.size() > kProblemsShown)
        cli.say(tr("… and %1 more; --json lists them all.").arg(report.problems.size() - kProblemsShown));
}

} // namespace

Exit runImport(const Cli &cli)
{
    std::signal(SIGINT, cancelOnSignal);
    std::signal(SIGTERM, cancelOnSignal);
    if (cli.arguments().word(1) == kTrack)
        return runImportTrack(cli, feedback);
    QStringList allowed{u"dry-run"_s};
    if (cli.arguments().word(1) == "register"_L1)
        allowed += {kDecide, kDecidedOn};
    if (cli.arguments().word(1) == "volunteers"_L1)
        allowed += {kDecide, kDecidedOn, kRead};
    if (const Status status = cli.allowOptions(allowed + corrigible(cli.arguments().word(1))); !status)
        return cli.usage(status.error().message);
    const auto kind = importKindOf(cli.arguments().word(1));
    if (!kind)
        return cli.usage(tr("import takes one of %1, then the campaign and the files.").arg(kinds().join(u", "_s)));

    const auto campaign = cli.openCampaign(2);
    if (!campaign)
        return cli.fail(campaign.error());
    const ImportOptions options{cli.arguments().has(u"dry-run"_s), (*campaign)->clock(), feedback,
                                corrections(cli.arguments())};
    const auto report = rosette::runImport(*kind, (*campaign)->file(), (*campaign)->connection(),
                                           cli.arguments().words().sliced(3), options);
    if (!report)
        return cli.fail(report.error());
    if (!cli.isJson()) {
        printReport(cli, *report);
        return Exit::Done;
    }
    QJsonObject object = report->toJson();
    if (report->findings) {
        const Status added =
            isAbsentVoters(*report) ? addChanges(object, *report->findings) : addFindings(object, *report->findings);
        if (!added)
            return cli.fail(added.error());
    }
    cli.print(object);
    return Exit::Done;
}

Exit runUndoImport(const Cli &cli)
{
    const auto campaign = cli.openCampaign(1);
    if (!campaign)
        return cli.fail(campaign.error());
    const auto undone =
        ImportJournal::undoLast((*campaign)->file(), (*campaign)->connection(), (*campaign)->clock(), checkUndoneTrack);
    if (!undone)
        return cli.fail(undone.error());
    if (cli.isJson())
        cli.print(undone->toJson());
    else
        cli.print(tr("The import of %1 (%2) was undone.").arg(undone->fileName, undone->kind));
    return Exit::Done;
}

} // namespace rosette::cli
