#include "models/rounds/coverageedits.h"

#include <QCoreApplication>
#include <QHash>

#include "models/rounds/homeplacing.h"
#include "models/rounds/homeremoval.h"
#include "models/rounds/leftouthomes.h"
#include "models/rounds/streetdoors.h"

namespace rosette {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("CoverageEdits", text); }

QList<DoorId> idsOf(const QList<Door> &homes)
{
    QList<DoorId> ids;
    for (const Door &home : homes)
        ids += home.id;
    return ids;
}

Error cannotName(const SetHomes &homes, const RoundName &round)
{
    return Error{
        ErrorCode::Conflict,
        tr("No stage of %1 can name just these homes of %2, so the round stays as it is. Give them a number or "
           "a building, or write the stage in the round’s card.")
            .arg(round.name, homes.streetName.isEmpty() ? tr("no street") : homes.streetName),
        {}};
}

} // namespace

Status addHomes(Connection &connection, const SetHomes &homes, const RoundName &round)
{
    StreetDoors streets(connection);
    ROSETTE_ASSIGN(const QList<Stage> stages, StageRepository::listOf(connection, round.id));
    ROSETTE_ASSIGN(const auto placing, placeHomes(streets, stages, homes.homes, homes.set.ward));
    if (!placing)
        return cannotName(homes, round);
    ROSETTE_CHECK(LeftOutHomes::remove(connection, homes.set.id, idsOf(homes.homes)));
    return StageRepository::replace(connection, round.id, placing->stages);
}

Result<int> addProposed(Connection &connection, const QList<HomesInNoRound> &homes)
{
    int added = 0;
    for (const HomesInNoRound &group : homes) {
        if (!group.round.id)
            continue;
        const Status status = addHomes(connection, group, group.round);
        if (status)
            added += int(group.homes.size());
        else if (status.error().code != ErrorCode::Conflict)
            return status.error();
    }
    return added;
}

Result<RoundId> makeRoundOf(Connection &connection, const QList<HomesInNoRound> &homes, const QString &name)
{
    const RoundSet &set = homes.first().set;
    ROSETTE_ASSIGN(const RoundId id,
                   RoundRepository::insert(connection, {.set = set.id, .name = name, .ward = set.ward}));
    for (const HomesInNoRound &group : homes)
        ROSETTE_CHECK(addHomes(connection, group, {id, name}));
    return id;
}

Status keepInOne(Connection &connection, const HomesInTwoRounds &homes, const RoundName &keeper)
{
    if (!homes.rounds.contains(keeper))
        return Error{ErrorCode::Invalid, tr("Say which round is to keep the homes; nothing was changed."), {}};
    StreetDoors streets(connection);
    const QList<DoorId> ids = idsOf(homes.homes);
    QHash<RoundId, QList<Stage>> left;
    for (const RoundName &round : homes.rounds) {
        if (round == keeper)
            continue;
        ROSETTE_ASSIGN(const QList<Stage> stages, StageRepository::listOf(connection, round.id));
        ROSETTE_ASSIGN(const auto rest, stagesWithout(streets, stages, QSet<DoorId>(ids.begin(), ids.end())));
        if (!rest)
            return cannotName(homes, round);
        left.insert(round.id, *rest);
    }
    for (auto round = left.cbegin(); round != left.cend(); ++round)
        ROSETTE_CHECK(StageRepository::replace(connection, round.key(), round.value()));
    return {};
}

Status leaveOut(Connection &connection, const SetHomes &homes)
{
    return LeftOutHomes::add(connection, homes.set.id, idsOf(homes.homes));
}

Status askBack(Connection &connection, const SetHomes &homes)
{
    return LeftOutHomes::remove(connection, homes.set.id, idsOf(homes.homes));
}

} // namespace rosette
