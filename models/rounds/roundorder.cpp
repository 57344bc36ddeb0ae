#include "models/rounds/roundorder.h"

#include <QCoreApplication>
#include <QSet>

#include "models/rounds/orderreasons.h"
#include "models/rounds/round.h"
#include "models/rounds/streetdoors.h"

namespace rosette {

namespace {

constexpr double kWorthwhileMetres = 1;

QString tr(const char *text) { return QCoreApplication::translate("RoundOrder", text); }

QList<DoorId> doorIds(const QList<StageDoors> &walk)
{
    QList<DoorId> ids;
    for (const StageDoors &stage : walk) {
        for (const Door &door : stage.doors)
            ids += door.id;
    }
    return ids;
}

double metresAway(const WalkStand &stand, LonLat point)
{
    return stand.point ? metresBetween(*stand.point, point) : StreetNetwork::kNoWay;
}

/// Whether the walk had better be turned round: it begins near the meeting point, else where it began before.
bool isBetterTurned(const PieceWalk &walk, DoorId firstBefore, std::optional<LonLat> meetingPoint)
{
    if (meetingPoint)
        return metresAway(walk.stands.last().last(), *meetingPoint) <
               metresAway(walk.stands.first().first(), *meetingPoint);
    QList<DoorId> doors;
    for (const QList<WalkStand> &stands : walk.stands) {
        for (const WalkStand &stand : stands)
            doors += stand.door.id;
    }
    return doors.indexOf(firstBefore) > doors.size() / 2;
}

/// Stages that nobody lives on today stay, at the end.
QList<Stage> emptyStages(const QList<StageDoors> &walk)
{
    QList<Stage> stages;
    for (const StageDoors &entry : walk) {
        if (entry.doors.isEmpty())
            stages += entry.stage;
    }
    return stages;
}

bool areSameDoors(const QList<DoorId> &before, const QList<DoorId> &after)
{
    return before.size() == after.size() && QSet(before.begin(), before.end()) == QSet(after.begin(), after.end());
}

} // namespace

Result<RoundOrder> bestOrder(Connection &connection, RoundId round, const Feedback &feedback)
{
    ROSETTE_ASSIGN(const auto found, RoundRepository::find(connection, round));
    if (!found)
        return Error{ErrorCode::NotFound, tr("The round is not there any more. Nothing was changed."), {}};
    ROSETTE_ASSIGN(const auto set, RoundSetRepository::find(connection, found->set));
    ROSETTE_ASSIGN(const QList<Stage> stages, StageRepository::listOf(connection, round));
    return bestOrder(connection, stages, set ? set->purpose : RoundPurpose::Canvass, {}, feedback);
}

Result<RoundOrder> bestOrder(Connection &connection, const QList<Stage> &stages, RoundPurpose purpose,
                             std::optional<LonLat> meetingPoint, const Feedback &feedback)
{
    feedback.report(-1, tr("Reading doors and the map"));
    StreetDoors streetDoors(connection);
    ROSETTE_ASSIGN(const QList<StageDoors> before, doorsOfStages(streetDoors, stages));
    const QList<DoorId> doors = doorIds(before);
    if (doors.isEmpty())
        return Error{ErrorCode::Invalid, tr("The round has no doors, so there is nothing to put in order."), {}};
    ROSETTE_ASSIGN(const StreetNetwork network, networkAround(connection, {before}));
    ROSETTE_ASSIGN(const QList<RoundStreet> streets, roundStreets(streetDoors, before, network));
    StreetChooser chooser(streets, network, meetingPoint);
    chooser.choose(feedback);
    if (feedback.isCancelled())
        return Feedback::cancelledError(tr("The search was cancelled. Nothing was changed."));
    if (isBetterTurned(chooser.walk(), doors.first(), meetingPoint))
        chooser.turnRound();

    RoundOrder order{stages, measureWalk(before, network, purpose), {}, {}, false};
    order.after = order.before;
    const QList<Stage> chosen = chooser.walk().stages + emptyStages(before);
    ROSETTE_ASSIGN(const QList<StageDoors> after, doorsOfStages(streetDoors, chosen));
    const WalkFigures figures = measureWalk(after, network, purpose);
    if (!areSameDoors(doors, doorIds(after)) || figures.metres + kWorthwhileMetres > order.before.metres) {
        order.reasons += tr("The present order is the shortest that was found.");
        return order;
    }
    order.isChanged = true;
    order.stages = chosen;
    order.after = figures;
    order.reasons += savingReason(order.before, order.after);
    order.reasons += streetReasons(streets, chooser.choices());
    order.reasons += endsReason(chooser.walk());
    return order;
}

} // namespace rosette
