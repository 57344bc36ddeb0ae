#include "ui/rounds/roundeditcommands.h"

#include "models/rounds/roundedits.h"
#include "ui/rounds/bestorderdialog.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/prompts.h"

namespace rosette {

RoundEditCommands::RoundEditCommands(AppContext &context, QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_page(page)
{
}

bool RoundEditCommands::edit(const QString &text, const std::function<Status(Connection &)> &change)
{
    const Status status = m_context.campaign.edit(text, change);
    if (!status)
        m_context.messages.showError(status.error());
    return status.isOk();
}

void RoundEditCommands::tell(const QString &sentence) { m_context.messages.showMessage(Meaning::Done, sentence); }

void RoundEditCommands::copy(const QList<Round> &rounds, RoundSetId to)
{
    RoundId last;
    const QString text =
        rounds.size() == 1 ? tr("Copy %1").arg(rounds.first().name) : tr("Copy %1 rounds").arg(rounds.size());
    const bool isDone = edit(text, [&](Connection &c) -> Status {
        for (Round round : rounds) {
            ROSETTE_ASSIGN(last, copyRound(c, round.id, to));
        }
        return {};
    });
    if (isDone)
        emit made(last);
}

void RoundEditCommands::merge(const QList<Round> &rounds)
{
    QList<RoundId> ids;
    QStringList names;
    for (Round round : rounds) {
        ids += round.id;
        names += round.name;
    }
    if (!edit(tr("Merge %1").arg(names.join(QStringLiteral(", "))), [&](Connection &c) -> Status {
            ROSETTE_CHECK(mergeRounds(c, ids));
            return {};
        }))
        return;
    tell(tr("%1 rounds are one: %2.").arg(rounds.size()).arg(names.first()));
    emit made(ids.first());
}

void RoundEditCommands::splitAtStage(Round round, int stage)
{
    RoundId rest;
    if (edit(tr("Split %1").arg(round.name), [&](Connection &c) -> Status {
            ROSETTE_ASSIGN(rest, rosette::splitAtStage(c, round.id, stage));
            return {};
        }))
        emit made(rest);
}

void RoundEditCommands::splitAtDoor(Round round, DoorId door)
{
    RoundId rest;
    if (edit(tr("Split %1").arg(round.name), [&](Connection &c) -> Status {
            ROSETTE_ASSIGN(rest, rosette::splitAtDoor(c, round.id, door));
            return {};
        }))
        emit made(rest);
}

void RoundEditCommands::reverse(Round round)
{
    edit(tr("Walk %1 from the other end").arg(round.name), [&](Connection &c) { return reverseRound(c, round.id); });
}

void RoundEditCommands::remove(const QList<Round> &rounds)
{
    const QString text =
        rounds.size() == 1 ? tr("Remove %1").arg(rounds.first().name) : tr("Remove %1 rounds").arg(rounds.size());
    edit(text, [&](Connection &c) -> Status {
        for (Round round : rounds) {
            ROSETTE_CHECK(RoundRepository::remove(c, round.id));
        }
        return {};
    });
}

void RoundEditCommands::moveStage(Round from, int stage, Round to)
{
    if (edit(tr("Move a stage from %1 to %2").arg(from.name, to.name),
             [&](Connection &c) { return rosette::moveStage(c, from.id, stage, to.id); }))
        tell(tr("The stage is on %1 now, where it lies on its way.").arg(to.name));
}

void RoundEditCommands::tellMoves(const Round &round, const DoorMoves &moves)
{
    const QString sentence = moves.moved == 1 ? tr("1 door came to %1.").arg(round.name)
                                              : tr("%1 doors came to %2.").arg(moves.moved).arg(round.name);
    tell(moves.rounds.isEmpty() ? sentence
                                : sentence + QLatin1Char(' ') +
                                      tr("Before, %1 had some of them.").arg(moves.rounds.join(QStringLiteral(", "))));
}

void RoundEditCommands::giveDoors(Round round, const QList<DoorId> &doors)
{
    DoorMoves moves;
    if (edit(tr("Add doors to %1").arg(round.name), [&](Connection &c) -> Status {
            ROSETTE_ASSIGN(moves, rosette::giveDoors(c, round.id, doors));
            return {};
        }))
        tellMoves(round, moves);
}

void RoundEditCommands::takeDoors(Round round, const QList<DoorId> &doors)
{
    DoorMoves moves;
    if (edit(tr("Take doors out of %1").arg(round.name), [&](Connection &c) -> Status {
            ROSETTE_ASSIGN(moves, rosette::takeDoors(c, round.id, doors));
            return {};
        }))
        tell(moves.moved == 1 ? tr("1 door is on %1 no more.").arg(round.name)
                              : tr("%1 doors are on %2 no more.").arg(moves.moved).arg(round.name));
}

void RoundEditCommands::makeRound(RoundSetId set, const QList<DoorId> &doors)
{
    const int count = int(RoundRepository::list(m_context.campaign.connection(), {.set = set}).valueOr({}).size());
    const auto name =
        m_context.prompts.askText(m_page, tr("New round"), tr("Name of the round"), tr("Round %1").arg(count + 1));
    if (!name || name->trimmed().isEmpty())
        return;
    Round round;
    DoorMoves moves;
    const bool isDone = edit(tr("Make %1").arg(name->trimmed()), [&](Connection &c) -> Status {
        ROSETTE_ASSIGN(const auto ofSet, RoundSetRepository::find(c, set));
        round = {.set = set, .name = name->trimmed(), .ward = ofSet ? ofSet->ward : WardId()};
        ROSETTE_ASSIGN(round.id, RoundRepository::insert(c, round));
        ROSETTE_ASSIGN(moves, rosette::giveDoors(c, round.id, doors));
        return {};
    });
    if (!isDone)
        return;
    tellMoves(round, moves);
    emit made(round.id);
}

void RoundEditCommands::findBestOrder(Round round) { (new BestOrderDialog(m_context, round, m_page))->open(); }

} // namespace rosette
