#include "app/cli/commands.h"

#include <cmath>

#include <QCoreApplication>

#include "app/cli/fields.h"
#include "app/cli/planning.h"
#include "models/rounds/stagespec.h"
#include "models/rounds/wardrounds.h"

namespace rosette::cli {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Cli", text); }

QJsonArray toJson(const RoundProposal &proposal)
{
    QJsonArray rounds;
    for (const ProposedRound &round : proposal.rounds) {
        QJsonArray stages;
        for (const Stage &stage : round.stages)
            stages += StageSpec::print(QList<Stage>{stage});
        QJsonObject object = figuresJson(round.figures);
        object.insert(u"name"_s, QString::number(rounds.size() + 1));
        object.insert(u"stages"_s, stages);
        rounds += object;
    }
    return rounds;
}

void print(const Cli &cli, const RoundProposal &proposal)
{
    int number = 0;
    for (const ProposedRound &round : proposal.rounds) {
        cli.print(tr("Round %1: %2 doors, %3 m (%4 m without doors), %5 minutes, %6 doors an hour")
                      .arg(++number)
                      .arg(round.figures.doors)
                      .arg(std::lround(round.figures.metres))
                      .arg(std::lround(round.figures.metresTwice))
                      .arg(std::lround(round.figures.minutes))
                      .arg(std::lround(round.figures.doorsPerHour())));
        cli.print(u"    "_s + StageSpec::print(round.stages));
    }
}

Result<RoundWish> wishOf(const Cli &cli, Campaign &campaign)
{
    const Fields fields(cli.arguments());
    RoundWish wish;
    ROSETTE_ASSIGN(const QString wardText, fields.neededText(u"ward"_s));
    ROSETTE_ASSIGN(const Ward ward, findWard(campaign.connection(), wardText));
    wish.ward = ward.id;
    ROSETTE_ASSIGN(wish.doors, fields.number(u"doors"_s, wish.doors));
    ROSETTE_ASSIGN(wish.purpose, fields.choice<RoundPurpose>(u"purpose"_s,
                                                             {{u"leaflet"_s, RoundPurpose::Leaflet},
                                                              {u"canvass"_s, RoundPurpose::Canvass},
                                                              {u"knock-up"_s, RoundPurpose::KnockUp}},
                                                             wish.purpose));
    if (fields.has(u"start"_s)) {
        wish.meetingPoint = Fields::lonLat(fields.text(u"start"_s));
        if (!wish.meetingPoint)
            return Error{ErrorCode::Invalid, tr("--start is a place as longitude,latitude, such as -0.14,51.55."), {}};
    }
    return wish;
}

Status planRounds(const Cli &cli, Campaign &campaign)
{
    ROSETTE_CHECK(cli.allowOptions({u"ward"_s, u"doors"_s, u"purpose"_s, u"start"_s, u"keep"_s}));
    ROSETTE_ASSIGN(const RoundWish wish, wishOf(cli, campaign));
    const Feedback feedback;
    ROSETTE_ASSIGN(const RoundProposal proposal, proposeWardRounds(campaign.connection(), wish, feedback));
    if (cli.isJson())
        cli.print(toJson(proposal));
    else
        print(cli, proposal);
    if (!proposal.leftOut.isEmpty())
        cli.say(
            tr("%1 doors are in no round: they have neither number nor building. Give them one, or add them by hand.")
                .arg(proposal.leftOut.size()));
    if (!cli.arguments().has(u"keep"_s))
        return {};
    return campaign.edit(tr("Plan rounds"), [&](Connection &c) -> Status {
        ROSETTE_ASSIGN(const RoundSet set, RoundSetRepository::findOrCreate(c, wish.purpose, wish.ward));
        ROSETTE_ASSIGN(const QList<RoundId> kept, keepRounds(c, set, proposal));
        cli.say(tr("%1 rounds were added to “%2”.").arg(kept.size()).arg(set.name));
        return {};
    });
}

} // namespace

Exit runPlan(const Cli &cli)
{
    const QString what = cli.arguments().word(1);
    if (what == "rota"_L1)
        return runPlanRota(cli);
    if (what != "rounds"_L1 && what != "homes"_L1 && what != "order"_L1)
        return cli.usage(tr("“%1” cannot be planned: a rota, rounds, homes and the order of a round can.").arg(what));
    const auto campaign = cli.openCampaign(2);
    if (!campaign)
        return cli.fail(campaign.error());
    const auto plan = what == "homes"_L1 ? planHomes : what == "order"_L1 ? planOrder : planRounds;
    const Status status = plan(cli, **campaign);
    return status ? Exit::Done : cli.fail(status.error());
}

} // namespace rosette::cli
