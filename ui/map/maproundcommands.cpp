#include "ui/map/maproundcommands.h"

#include "models/places/doorrepository.h"
#include "models/rounds/dooredits.h"
#include "models/rounds/round.h"
#include "models/rounds/rounddoorstages.h"
#include "models/rounds/roundproposal.h"
#include "models/rounds/roundset.h"
#include "ui/activities/deliverydialog.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/navigator.h"
#include "ui/shell/prompts.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

/// The ward most of the doors lie in.
WardId wardOf(const QList<Door> &doors)
{
    QHash<WardId, int> counts;
    WardId most;
    for (const Door &door : doors) {
        if (++counts[door.ward] > counts.value(most) || !most)
            most = door.ward;
    }
    return most;
}

} // namespace

MapRoundCommands::MapRoundCommands(AppContext &context, QWidget *page)
    : MapCommand(context, page)
{
}

void MapRoundCommands::makeRound(const QString &suggestedName, const QList<DoorId> &ids)
{
    const Result<QList<Door>> doors = DoorRepository::list(context().campaign.connection(), {.ids = ids});
    if (isFine(doors))
        saveRound(suggestedName, wardOf(*doors),
                  [doors = *doors](Connection &) -> Result<QList<Stage>> { return stagesThrough(doors); });
}

void MapRoundCommands::makeRound(const QString &streetName, StreetId street)
{
    const Result<QList<Door>> doors = DoorRepository::list(context().campaign.connection(), {.street = street});
    if (isFine(doors))
        saveRound(streetName, wardOf(*doors),
                  [street](Connection &connection) { return proposeRound(connection, {street}); });
}

void MapRoundCommands::saveRound(const QString &suggestedName, WardId ward,
                                 const std::function<Result<QList<Stage>>(Connection &)> &stages)
{
    const std::optional<QString> name =
        context().prompts.askText(page(), tr("Make a round"), tr("Name of the round"), suggestedName);
    if (!name || name->trimmed().isEmpty())
        return;
    RoundId made;
    const Status status =
        context().campaign.edit(tr("Make round %1").arg(name->trimmed()), [&](Connection &connection) -> Status {
            ROSETTE_ASSIGN(const QList<Stage> walk, stages(connection));
            if (walk.isEmpty())
                return Error{
                    ErrorCode::Invalid, tr("These doors have no street, so no round can lead along them."), {}};
            ROSETTE_ASSIGN(const RoundSet set,
                           RoundSetRepository::findOrCreate(connection, RoundPurpose::Canvass, ward));
            ROSETTE_ASSIGN(made,
                           RoundRepository::insert(connection, {.set = set.id, .name = name->trimmed(), .ward = ward}));
            return StageRepository::replace(connection, made, walk);
        });
    if (isFine(status))
        context().navigator.open(u"rounds"_s, {u"round"_s, made.value()});
}

void MapRoundCommands::addToRound(RoundId id, const QList<DoorId> &ids)
{
    const auto round = RoundRepository::find(context().campaign.connection(), id);
    if (!isFine(round) || !*round)
        return;
    const QString name = (*round)->name;
    DoorMoves moves;
    const Status status =
        context().campaign.edit(tr("Add doors to %1").arg(name), [&](Connection &connection) -> Status {
            ROSETTE_ASSIGN(moves, giveDoors(connection, id, ids));
            return {};
        });
    if (!isFine(status))
        return;
    QString sentence = tr("%1 has %n more door(s).", nullptr, moves.moved).arg(name);
    if (!moves.rounds.isEmpty())
        sentence += u' ' + tr("Before, %1 had some of them.").arg(moves.rounds.join(u", "_s));
    context().messages.showMessage(Meaning::Done, sentence, tr("Open the round"),
                                   [&navigator = context().navigator, id] {
                                       navigator.open(u"rounds"_s, {u"round"_s, id.value()});
                                   });
}

void MapRoundCommands::recordDelivery(RoundId id)
{
    const auto round = RoundRepository::find(context().campaign.connection(), id);
    if (!isFine(round) || !*round)
        return;
    auto *dialog = new DeliveryDialog(context(), **round, page());
    connect(dialog, &DeliveryDialog::recorded, this,
            [this](const QString &sentence) { context().messages.showMessage(Meaning::Done, sentence); });
    dialog->open();
}

} // namespace rosette
