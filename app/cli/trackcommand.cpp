#include "app/cli/commands.h"

#include <cmath>

#include <QCoreApplication>

#include "app/cli/fields.h"
#include "models/leaflets/edition.h"
#include "models/rounds/stagespec.h"
#include "models/tracks/trackimport.h"
#include "models/volunteers/volunteerrepository.h"

namespace rosette::cli {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Cli", text); }

QString key(WalkedPart part)
{
    switch (part) {
    case WalkedPart::Nothing:
        return u"nothing"_s;
    case WalkedPart::Some:
        return u"some"_s;
    case WalkedPart::Whole:
        return u"whole"_s;
    }
    return {};
}

QJsonObject toJson(const WalkedRound &round)
{
    QJsonArray stages;
    for (const WalkedStage &stage : round.stages) {
        stages += QJsonObject{{u"stage"_s, StageSpec::print(stage.stage.stage)},
                              {u"walked"_s, key(stage.part())},
                              {u"doors"_s, stage.stage.doors.size()},
                              {u"doors_passed"_s, stage.passed()},
                              {u"passed"_s, stage.passedText()}};
    }
    return {{u"id"_s, round.round.id.value()}, {u"name"_s, round.round.name},       {u"ward"_s, round.round.wardName},
            {u"doors"_s, round.doors()},       {u"doors_walked"_s, round.passed()}, {u"stages"_s, stages}};
}

QJsonObject toJson(const TrackImport &import)
{
    QJsonArray rounds;
    for (const WalkedRound &round : import.findings.rounds)
        rounds += toJson(round);
    QJsonObject object = import.report.toJson();
    object[u"day"_s] = import.findings.day.toString(Qt::ISODate);
    object[u"round"_s] = import.round.value();
    object[u"rounds"_s] = rounds;
    return object;
}

void print(const Cli &cli, const WalkedRound &round)
{
    cli.print(tr("%1: %2 of %3 doors").arg(round.title()).arg(round.passed()).arg(round.doors()));
    for (const WalkedStage &stage : round.stages) {
        const QString which = stage.part() == WalkedPart::Some ? u" ("_s + stage.passedText() + u')' : QString();
        cli.print(u"    "_s + tr("%1: %2 of %3 doors passed%4")
                                  .arg(StageSpec::print(stage.stage.stage))
                                  .arg(stage.passed())
                                  .arg(stage.stage.doors.size())
                                  .arg(which));
    }
}

void print(const Cli &cli, const TrackImport &import)
{
    const TrackFindings &findings = import.findings;
    cli.print(tr("%1: %2 points, %3 m on foot, %4 m driven and left out")
                  .arg(import.report.fileName)
                  .arg(findings.track.fixes.size())
                  .arg(std::lround(findings.match.metres()))
                  .arg(std::lround(findings.match.metresDriven)));
    for (const WalkedRound &round : findings.rounds)
        print(cli, round);
    for (const ImportProblem &problem : import.report.problems)
        cli.say(problem.reason);
    const QString name = findings.rounds.first().title();
    if (import.report.isDryRun) {
        cli.say(tr("Nothing was recorded. Without --dry-run it would be %1.").arg(name));
        return;
    }
    cli.say(tr("%1 doors of %2 were recorded as walked.")
                .arg(import.report.counts.value(u"doors_walked"_s).toInt())
                .arg(name));
    if (findings.rounds.size() > 1)
        cli.say(tr("The track passes other rounds as well: say --round NAME to record them."));
}

Result<TrackWish> wishOf(const Cli &cli, Connection &connection)
{
    const Fields fields(cli.arguments());
    TrackWish wish;
    wish.isKept = fields.has(u"keep-track"_s);
    if (fields.has(u"round"_s)) {
        ROSETTE_ASSIGN(const Round round, RoundRepository::findByText(connection, fields.text(u"round"_s)));
        wish.round = round.id;
    }
    if (fields.has(u"volunteer"_s)) {
        ROSETTE_ASSIGN(const Volunteer walker,
                       VolunteerRepository::findByName(connection, fields.text(u"volunteer"_s)));
        wish.walker = walker.id;
    }
    if (fields.has(u"date"_s)) {
        ROSETTE_ASSIGN(wish.day, fields.date(u"date"_s));
    }
    if (fields.has(u"leaflet"_s)) {
        ROSETTE_ASSIGN(const Edition edition, EditionRepository::findByText(connection, fields.text(u"leaflet"_s)));
        wish.leaflet = edition.id;
    }
    return wish;
}

} // namespace

Exit runImportTrack(const Cli &cli, const Feedback &feedback)
{
    const QStringList allowed{u"dry-run"_s, u"round"_s, u"volunteer"_s, u"date"_s, u"leaflet"_s, u"keep-track"_s};
    if (const Status status = cli.allowOptions(allowed); !status)
        return cli.usage(status.error().message);
    const auto campaign = cli.openCampaign(2);
    if (!campaign)
        return cli.fail(campaign.error());
    const auto wish = wishOf(cli, (*campaign)->connection());
    if (!wish)
        return cli.fail(wish.error());
    const ImportOptions options{cli.arguments().has(u"dry-run"_s), (*campaign)->clock(), feedback, {}};
    const auto import =
        importTrack((*campaign)->file(), (*campaign)->connection(), cli.arguments().words().sliced(3), *wish, options);
    if (!import)
        return cli.fail(import.error());
    if (cli.isJson())
        cli.print(toJson(*import));
    else
        print(cli, *import);
    return Exit::Done;
}

} // namespace rosette::cli
