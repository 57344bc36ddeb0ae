#pragma once

#include "models/tracks/trackfindings.h"
#include "models/tracks/walk.h"

namespace rosette {

/// What somebody confirmed of a track, for one round.
struct WalkConfirmation
{
    RoundId round;
    VolunteerId walker;
    QDate walkedOn;
    double metres = 0;
    QList<DoorId> doors;     ///< that were walked, each once
    MultiLine track;         ///< only when it is to be kept
    LeafletId leaflet;       ///< of the delivery
    bool isDelivery = false; ///< leaflets went through these doors
};

/// As the track says: the stages walked, on its day, by whoever usually walks the round; a delivery where the round is
/// one of leaflets. To be changed by whoever confirms.
WalkConfirmation confirmationOf(const TrackFindings &findings, const WalkedRound &round);
/// Where the walker went, as noted: what is kept when a track is kept.
MultiLine keptTrack(const TrackFindings &findings);

/// What was recorded.
struct RecordedWalk
{
    WalkId walk;
    DeliveryId delivery; ///< none where there is none
    int doors = 0;
    int leaflets = 0; ///< doors that got one
};

/// Records the walk and, for leaflets, the delivery: doors of the round that were not walked are "not reached". For use
/// inside Campaign::edit. Conflict when leaflets are delivered and every walked door has had this edition.
Result<RecordedWalk> recordWalk(Connection &connection, const WalkConfirmation &confirmation, QDate today,
                                qint64 nowMs);

} // namespace rosette
