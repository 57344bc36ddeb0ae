#include <QCoreApplication>
#include <QGuiApplication>
#include <QLoggingCategory>

#include "app/cli/commands.h"
#include "app/cli/editing.h"
#include "app/cli/exporting.h"
#include "app/cli/mapoptions.h"
#include "models/base/coredump.h"
#include "models/base/englishplurals.h"

namespace rosette::cli {

using namespace Qt::StringLiterals;

namespace {

struct Command
{
    QString name;
    int words = 0; ///< how many words at least, with the command's own
    QString synopsis;
    Exit (*run)(const Cli &);
};

const QList<Command> &commands()
{
    static const QList<Command> list{
        {u"new"_s, 2, u"new CAMPAIGN --name NAME [--nation england|scotland|wales|northern-ireland]"_s, runNew},
        {u"status"_s, 2, u"status CAMPAIGN"_s, runStatus},
        {u"check"_s, 2, u"check CAMPAIGN"_s, runCheck},
        {u"backup"_s, 3, u"backup CAMPAIGN FILE"_s, runBackup},
        {u"import"_s, 4,
         u"import wards|streets|postcodes|uprns|register|absent-voters|volunteers CAMPAIGN FILE… [--dry-run] [--layer L --kind wards|districts --code-field F --name-field F --ward-field F] [--layout L] [--map field=Column,…] [--encoding E] [--delimiter D] [--sheet S] [--decide LINE=new|leave|person:ID|line:N]… [--read LINE/FIELD=TEXT]… [--decided-on FINGERPRINT]"_s, runImport},
        {u"import"_s, 4,
         u"import track CAMPAIGN FILE… [--round R] [--volunteer NAME] [--date D] [--leaflet TITLE] [--keep-track] [--dry-run]"_s,
         runImport},
        {u"undo-import"_s, 2, u"undo-import CAMPAIGN"_s, runUndoImport},
        {u"list"_s, 3,
         u"list wards|districts|streets|doors|people|filters|duplicates|volunteers|to-thank|activities|stalls|pitches|kit|rounds|homes|editions|stock|bundles|deliveries|edition-rounds|deliverers|covers|leaflet-needs|leaflets-by-edition|leaflets-by-round|leaflets-by-ward|shifts|conversations|sessions|follow-ups|codes|scales|questions|surveys|meetings|ideas|exports|elections|markers|register|absent-voters CAMPAIGN [--ward W] [--election E] [--filter NAME] [--edition E] [--round R] [--date D] [--limit N]"_s,
         runList},
        {u"add"_s, 3,
         u"add stall|session|leafleting|telling|meeting|pitch|paper|kit|packing|result|round|edition|stock|bundle|delivery|shift|volunteer|absence|thanks|assignment|attendance|idea|car|survey|question|code|script|conversation|election|marker|elector|objection CAMPAIGN --field value … [--repeat weekly|fortnightly|monthly --until D [--except \"August, D..D\"]]"_s,
         runAdd},
        {u"edit"_s, 3,
         u"edit round CAMPAIGN --round R --name N | --stages \"Acre Lane odds 1-17, evens 30-22\" | --reverse | --merge R2… | --split-at STAGE | --copy"_s,
         runEdit},
        {u"plan"_s, 3,
         u"plan rota CAMPAIGN [--week 2026-W48] [--weeks 1] [--month 2026-12] [--seconds 20] [--write-model FILE.mps] [--keep]"_s, runPlan},
        {u"plan"_s, 3,
         u"plan rounds CAMPAIGN --ward W [--doors 150] [--purpose leaflet|canvass|knock-up] [--start LON,LAT] [--keep]"_s,
         runPlan},
        {u"plan"_s, 3, u"plan order CAMPAIGN --round R [--keep]   the shortest walk past its doors, and why"_s, runPlan},
        {u"plan"_s, 3, u"plan homes CAMPAIGN [--keep]   homes in no round, and rounds that would take them in"_s, runPlan},
        {u"report"_s, 2,
         u"report CAMPAIGN [--period 2026-05|2026-Q2|2026|D..D] [--figure conversations [--ward W|--volunteer NAME|--for-others]]"_s,
         runReport},
        {u"week"_s, 2, u"week CAMPAIGN [--week 2026-W21]"_s, runWeek},
        {u"export"_s, 3,
         u"export people|person|leaflet-list|follow-ups CAMPAIGN --format pdf|csv|xlsx|html|json --out FILE [--round R|--ward W|--filter NAME|--person NUMBER|--ask ASK] [--election E]"_s,
         runExport},
        {u"export"_s, 3, mapSynopsis(), runExport},
        {u"export"_s, 3,
         u"export contact-list CAMPAIGN --by phone|email --format pdf|csv|xlsx --out FILE [--ward W|--filter NAME]   who agreed to it"_s,
         runExport},
        {u"export"_s, 3, u"export privacy-cards CAMPAIGN --format pdf --out FILE"_s, runExport},
        {u"forget"_s, 2,
         u"forget CAMPAIGN [--before D] [--keep-months N] | --person NUMBER, with --dry-run or --yes   deletes what is older than is kept, or what was noted about one person"_s,
         runForget},
        {u"log"_s, 2,
         u"log CAMPAIGN [--sheet N] [--volunteer NAME] [--date D]   conversations from standard input, one line each; a line “sheet 12” goes on with that sheet"_s,
         runLog},
        {u"demo"_s, 2, u"demo CAMPAIGN"_s, runDemo},
        {u"passphrase"_s, 2, u"passphrase CAMPAIGN [--new-passphrase-file FILE]"_s, runPassphrase},
    };
    return list;
}

QString help()
{
    QString text = QCoreApplication::translate(
        "Cli", "Rosette without a window. Usage: rosette-cli [--json] [--passphrase-file FILE|-] COMMAND …\n");
    for (const Command &command : commands())
        text += u"  rosette-cli "_s + command.synopsis + u'\n';
    for (const QString &synopsis : editSynopses() + sheetSynopses() + printSynopses() + planSynopses() + reportSynopses())
        text += u"  rosette-cli "_s + synopsis + u'\n';
    return text + QCoreApplication::translate(
                      "Cli", "Exit: 0 done, 1 failed with a sentence that says what and where, 2 wrong usage.");
}

Exit run(const QStringList &words)
{
    const auto parsed = Arguments::parse(words, {u"json"_s, u"help"_s, u"version"_s, u"dry-run"_s, u"yes"_s, u"keep"_s, u"reverse"_s, u"copy"_s, u"keep-track"_s, u"retire"_s, u"restore"_s, u"with-debrief"_s, u"withdrawn"_s, u"no-legend"_s, u"with-opinions"_s,
                                                u"large-print"_s, u"with-names"_s, u"doors-only"_s, u"with-phones"_s, u"no-map"_s, u"no-agenda"_s, u"no-names"_s, u"for-others"_s, u"no-list"_s,
                                                u"remainder"_s, u"by-person"_s, u"public"_s, u"no-phones"_s});
    const Cli cli(parsed ? *parsed : Arguments());
    if (!parsed)
        return cli.usage(parsed.error().message);
    if (cli.arguments().has(u"version"_s)) {
        cli.print(u"rosette-cli " ROSETTE_VERSION ""_s);
        return Exit::Done;
    }
    const QString name = cli.arguments().word(0);
    if (cli.arguments().has(u"help"_s) || name == u"help"_s) {
        cli.print(help());
        return Exit::Done;
    }
    for (const Command &command : commands()) {
        if (command.name != name)
            continue;
        if (cli.arguments().words().size() < command.words)
            return cli.usage(QCoreApplication::translate("Cli", "something is missing. Usage: rosette-cli %1")
                                 .arg(command.synopsis));
        return command.run(cli);
    }
    cli.say(help());
    return name.isEmpty() ? Exit::Usage
                          : cli.usage(QCoreApplication::translate("Cli", "there is no command “%1”.").arg(name));
}

} // namespace

} // namespace rosette::cli

int main(int argc, char *argv[])
{
    rosette::forbidCoreDumps();
    // Sheets and maps are drawn with Qt Gui; no display is needed for it.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    // People get one sentence from us; QT_LOGGING_RULES brings the log back for a search.
    QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false\nrosette.*.warning=false"));
    // Taken before Qt picks out what it knows itself: --style would be gone.
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words += QString::fromLocal8Bit(argv[i]);
    int shown = 1;
    const QGuiApplication application(shown, argv);
    QCoreApplication::setApplicationName(QStringLiteral("rosette-cli"));
    QCoreApplication::setOrganizationName(QStringLiteral("rosette"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ROSETTE_VERSION));
    rosette::EnglishPlurals plurals;
    QCoreApplication::installTranslator(&plurals);
    return int(rosette::cli::run(words));
}
