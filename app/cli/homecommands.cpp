#include <cmath>

#include <QCoreApplication>
#include <QJsonObject>

#include "app/cli/listings.h"
#include "app/cli/planning.h"
#include "models/rounds/coverageedits.h"
#include "models/rounds/coveragewords.h"
#include "models/store/campaign.h"

namespace rosette::cli {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text, int n = -1) { return QCoreApplication::translate("Cli", text, nullptr, n); }

QJsonObject toJson(const QString &kind, const SetHomes &homes, const QString &rounds)
{
    QJsonArray doors;
    for (const Door &home : homes.homes)
        doors += home.id.value();
    return {{u"kind"_s, kind},           {u"set"_s, homes.set.name},
            {u"ward"_s, homes.wardName}, {u"street"_s, homes.streetName},
            {u"which"_s, homes.stretch}, {u"homes"_s, homes.homes.size()},
            {u"is_new"_s, homes.areNew}, {u"doors"_s, doors},
            {u"round"_s, rounds}};
}

QJsonObject toJson(const HomesInNoRound &homes)
{
    QJsonObject object = toJson(u"in no round"_s, homes, homes.round.name);
    object.insert(u"where"_s, homes.where);
    object.insert(u"doors_then"_s, homes.doorsThen);
    if (homes.metresMore)
        object.insert(u"metres_more"_s, std::round(*homes.metresMore));
    return object;
}

QJsonObject toJson(const HomesInTwoRounds &homes)
{
    QStringList rounds;
    for (const RoundName &round : homes.rounds)
        rounds += round.name;
    QJsonObject object = toJson(u"in two rounds"_s, homes, rounds.join(u", "_s));
    object.insert(u"keep_in"_s, homes.keeper.name);
    return object;
}

/// One after the other; `round` is the proposed one, or all that reach the homes.
Result<QJsonArray> listHomes(Connection &c, const ListRequest &request)
{
    ROSETTE_ASSIGN(const Coverage coverage, findCoverage(c, Feedback()));
    const auto isWanted = [&](const SetHomes &homes) {
        return !request.ward || homes.homes.first().ward == request.ward;
    };
    QJsonArray rows;
    for (const HomesInNoRound &homes : coverage.inNoRound) {
        if (isWanted(homes))
            rows += toJson(homes);
    }
    for (const HomesInTwoRounds &homes : coverage.inTwoRounds) {
        if (isWanted(homes))
            rows += toJson(homes);
    }
    for (const SetHomes &homes : coverage.leftOut) {
        if (isWanted(homes))
            rows += toJson(u"left out"_s, homes, {});
    }
    QJsonArray shown;
    for (qsizetype row = 0; row < request.shown(rows.size()); ++row)
        shown += rows.at(row);
    return shown;
}

void print(const Cli &cli, const QList<HomesInNoRound> &homes)
{
    for (const HomesInNoRound &group : homes) {
        cli.print(questionOf(group));
        cli.print(u"    "_s + consequenceOf(group));
    }
    if (homes.isEmpty())
        cli.print(tr("Every home is in a round, or left out."));
}

} // namespace

QList<Listing> homeListings()
{
    return {{u"homes"_s,
             {u"kind"_s, u"homes"_s, u"street"_s, u"which"_s, u"round"_s, u"doors_then"_s, u"set"_s},
             listHomes}};
}

Status planHomes(const Cli &cli, Campaign &campaign)
{
    ROSETTE_CHECK(cli.allowOptions({u"keep"_s}));
    ROSETTE_ASSIGN(const Coverage coverage, findCoverage(campaign.connection(), Feedback()));
    QJsonArray groups;
    for (const HomesInNoRound &homes : coverage.inNoRound)
        groups += toJson(homes);
    if (cli.isJson())
        cli.print(groups);
    else
        print(cli, coverage.inNoRound);
    if (!cli.arguments().has(u"keep"_s))
        return {};
    return campaign.edit(tr("Add homes to their rounds"), [&](Connection &c) -> Status {
        ROSETTE_ASSIGN(const int added, addProposed(c, coverage.inNoRound));
        cli.say(tr("%n home(s) were added to their rounds.", added));
        return {};
    });
}

} // namespace rosette::cli
