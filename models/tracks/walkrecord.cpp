#include "models/tracks/walkrecord.h"

#include <QCoreApplication>
#include <QSet>

#include "models/leaflets/delivery.h"

namespace rosette {

namespace {

constexpr double kPauseMetres = 150; // a longer gap is not drawn as if it had been walked

Status deliver(Connection &connection, const WalkConfirmation &confirmation, QDate today, RecordedWalk &recorded)
{
    ROSETTE_ASSIGN(const QList<Door> left,
                   DeliveryRepository::doorsLeft(connection, confirmation.round, confirmation.leaflet));
    const QSet<DoorId> walked(confirmation.doors.begin(), confirmation.doors.end());
    Delivery delivery{.round = confirmation.round,
                      .deliveredOn = confirmation.walkedOn,
                      .leaflet = confirmation.leaflet,
                      .volunteer = confirmation.walker};
    for (const Door &door : left) {
        if (walked.contains(door.id))
            ++delivery.doors;
        else
            delivery.missed += MissedDoor{door.id, MissedReason::NotReached};
    }
    if (delivery.doors == 0) {
        return Error{ErrorCode::Conflict,
                     QCoreApplication::translate("WalkRecord",
                                                 "Every door that was walked has had this leaflet or wants "
                                                 "none. Choose another leaflet, or record no delivery."),
                     {}};
    }
    ROSETTE_ASSIGN(recorded.delivery, DeliveryRepository::insert(connection, delivery, today));
    recorded.leaflets = delivery.doors;
    return {};
}

} // namespace

WalkConfirmation confirmationOf(const TrackFindings &findings, const WalkedRound &round)
{
    WalkConfirmation confirmation{.round = round.round.id,
                                  .walker = round.round.deliverer,
                                  .walkedOn = findings.day,
                                  .metres = findings.match.metres(),
                                  .isDelivery = round.purpose == RoundPurpose::Leaflet};
    for (const WalkedStage &stage : round.stages) {
        for (const Door &door : stage.walkedDoors(stage.part()))
            confirmation.doors += door.id;
    }
    return confirmation;
}

MultiLine keptTrack(const TrackFindings &findings)
{
    MultiLine track;
    Line line;
    for (const TrackFix &fix : findings.track.fixes) {
        if (!line.isEmpty() && metresBetween(line.last(), fix.point) > kPauseMetres)
            track.lines += std::exchange(line, {});
        line += fix.point;
    }
    if (!line.isEmpty())
        track.lines += line;
    return track;
}

Result<RecordedWalk> recordWalk(Connection &connection, const WalkConfirmation &confirmation, QDate today, qint64 nowMs)
{
    const Walk walk{.round = confirmation.round,
                    .walker = confirmation.walker,
                    .walkedOn = confirmation.walkedOn,
                    .metres = confirmation.metres,
                    .track = confirmation.track};
    RecordedWalk recorded{.doors = int(confirmation.doors.size())};
    ROSETTE_ASSIGN(recorded.walk, WalkRepository::insert(connection, walk, confirmation.doors, today, nowMs));
    if (confirmation.isDelivery)
        ROSETTE_CHECK(deliver(connection, confirmation, today, recorded));
    return recorded;
}

} // namespace rosette
