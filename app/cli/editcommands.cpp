#include "app/cli/commands.h"

#include <QCoreApplication>

#include "app/cli/editing.h"
#include "models/rounds/rounddoors.h"
#include "models/rounds/roundedits.h"
#include "models/rounds/stageresolver.h"

namespace rosette::cli {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Cli", text); }

/// What `edit round` is asked to do: exactly one of these.
const QStringList &roundEdits()
{
    static const QStringList names{u"name"_s, u"stages"_s, u"reverse"_s, u"merge"_s, u"split-at"_s, u"copy"_s};
    return names;
}

Result<RoundId> rename(Connection &c, Round round, const QString &name)
{
    round.name = name;
    ROSETTE_CHECK(RoundRepository::update(c, round));
    return round.id;
}

Result<RoundId> setStages(Connection &c, const Round &round, const QString &text)
{
    ROSETTE_ASSIGN(const QList<Stage> stages, StageResolver::resolve(c, text, round.ward));
    ROSETTE_CHECK(StageRepository::replace(c, round.id, stages));
    return round.id;
}

Result<RoundId> merge(Connection &c, const Round &round, const QStringList &others)
{
    QList<RoundId> ids{round.id};
    for (const QString &other : others) {
        ROSETTE_ASSIGN(const Round found, RoundRepository::findByText(c, other));
        ids += found.id;
    }
    return mergeRounds(c, ids);
}

/// The number of a stage, counted from 1.
Result<RoundId> split(Connection &c, const Round &round, const QString &text)
{
    bool isNumber = false;
    const int stage = text.toInt(&isNumber);
    if (!isNumber)
        return Error{
            ErrorCode::Invalid, tr("--split-at needs the number of a stage, such as 3; not “%1”.").arg(text), {}};
    return splitAtStage(c, round.id, stage - 1);
}

/// The round that the edit made or left.
Result<RoundId> change(Connection &c, const Arguments &said, const Round &round)
{
    if (said.has(u"name"_s))
        return rename(c, round, said.value(u"name"_s));
    if (said.has(u"stages"_s))
        return setStages(c, round, said.value(u"stages"_s));
    if (said.has(u"merge"_s))
        return merge(c, round, said.values(u"merge"_s));
    if (said.has(u"split-at"_s))
        return split(c, round, said.value(u"split-at"_s));
    if (said.has(u"copy"_s))
        return copyRound(c, round.id, round.set);
    ROSETTE_CHECK(reverseRound(c, round.id));
    return round.id;
}

Status print(const Cli &cli, Connection &c, RoundId id)
{
    ROSETTE_ASSIGN(const auto round, RoundRepository::find(c, id));
    ROSETTE_ASSIGN(const QList<Door> doors, doorsOfRound(c, id));
    ROSETTE_ASSIGN(const QList<Stage> stages, StageRepository::listOf(c, id));
    const QString walk = StageSpec::print(stages);
    if (cli.isJson())
        cli.print(QJsonObject{
            {u"id"_s, id.value()}, {u"name"_s, round->name}, {u"doors"_s, doors.size()}, {u"stages"_s, walk}});
    else
        cli.print(tr("%1: %2 doors, %3").arg(round->name).arg(doors.size()).arg(walk));
    return {};
}

QString misuseOfRound(const Arguments &said)
{
    const auto asked =
        std::count_if(roundEdits().begin(), roundEdits().end(), [&](const QString &name) { return said.has(name); });
    if (asked == 1 && said.has(u"round"_s))
        return {};
    return tr("say which --round, and one thing to do with it: --name, --stages, --reverse, --merge, --split-at or "
              "--copy.");
}

Status editRound(const Cli &cli, Campaign &campaign)
{
    const Arguments &said = cli.arguments();
    ROSETTE_ASSIGN(const Round round, RoundRepository::findByText(campaign.connection(), said.value(u"round"_s)));
    RoundId result;
    ROSETTE_CHECK(campaign.edit(tr("Change %1").arg(round.name), [&](Connection &c) -> Status {
        ROSETTE_ASSIGN(result, change(c, said, round));
        return {};
    }));
    return print(cli, campaign.connection(), result);
}

const QList<Editing> &edits()
{
    static const QList<Editing> list =
        QList<Editing>{{u"round"_s, QStringList{u"round"_s} + roundEdits(), editRound, misuseOfRound}} + askedEdits();
    return list;
}

} // namespace

Exit runEdit(const Cli &cli)
{
    const Editing *editing = nullptr;
    QStringList kinds;
    for (const Editing &known : edits()) {
        kinds += known.kind;
        if (known.kind == cli.arguments().word(1))
            editing = &known;
    }
    if (!editing)
        return cli.usage(tr("edit takes one of %1, then the campaign and what is to change.").arg(kinds.join(u", "_s)));
    if (const Status status = cli.allowOptions(editing->options); !status)
        return cli.usage(status.error().message);
    if (const QString misuse = editing->misuse ? editing->misuse(cli.arguments()) : QString(); !misuse.isEmpty())
        return cli.usage(misuse);
    const auto campaign = cli.openCampaign(2);
    if (!campaign)
        return cli.fail(campaign.error());
    const Status status = editing->run(cli, **campaign);
    return status ? Exit::Done : cli.fail(status.error());
}

} // namespace rosette::cli
