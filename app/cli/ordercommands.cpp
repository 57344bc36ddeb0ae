#include <cmath>

#include <QCoreApplication>
#include <QJsonArray>

#include "app/cli/fields.h"
#include "app/cli/planning.h"
#include "models/rounds/round.h"
#include "models/rounds/roundorder.h"
#include "models/rounds/stagespec.h"
#include "models/store/campaign.h"

namespace rosette::cli {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Cli", text); }

QJsonObject toJson(const RoundOrder &order)
{
    QJsonArray stages;
    for (const Stage &stage : order.stages)
        stages += StageSpec::print(QList<Stage>{stage});
    return {{u"is_changed"_s, order.isChanged},
            {u"before"_s, figuresJson(order.before)},
            {u"after"_s, figuresJson(order.after)},
            {u"stages"_s, stages},
            {u"reasons"_s, QJsonArray::fromStringList(order.reasons)}};
}

} // namespace

QJsonObject figuresJson(const WalkFigures &figures)
{
    QJsonObject object{{u"doors"_s, figures.doors},
                       {u"metres"_s, std::round(figures.metres)},
                       {u"metres_twice"_s, std::round(figures.metresTwice)},
                       {u"minutes"_s, std::round(figures.minutes)},
                       {u"doors_per_hour"_s, std::round(figures.doorsPerHour())},
                       {u"connected"_s, figures.isConnected}};
    if (std::isfinite(figures.widestGap))
        object.insert(u"widest_gap"_s, std::round(figures.widestGap));
    return object;
}

Status planOrder(const Cli &cli, Campaign &campaign)
{
    ROSETTE_CHECK(cli.allowOptions({u"round"_s, u"keep"_s}));
    ROSETTE_ASSIGN(const QString name, Fields(cli.arguments()).neededText(u"round"_s));
    ROSETTE_ASSIGN(const Round round, RoundRepository::findByText(campaign.connection(), name));
    ROSETTE_ASSIGN(const RoundOrder order, bestOrder(campaign.connection(), round.id, Feedback()));
    if (cli.isJson()) {
        cli.print(toJson(order));
    } else {
        for (const QString &reason : order.reasons)
            cli.print(reason);
        cli.print(u"    "_s + StageSpec::print(order.stages));
    }
    if (!cli.arguments().has(u"keep"_s) || !order.isChanged)
        return {};
    ROSETTE_CHECK(campaign.edit(tr("Best order for %1").arg(round.name),
                                [&](Connection &c) { return StageRepository::replace(c, round.id, order.stages); }));
    cli.say(tr("Round %1 has the new order.").arg(round.name));
    return {};
}

} // namespace rosette::cli
