#pragma once

#include <QDate>

#include "models/base/feedback.h"
#include "models/tracks/track.h"
#include "models/tracks/walkedround.h"
#include "models/walks/trackmatcher.h"

namespace rosette {

class Connection;

/// What a track says, to be confirmed by somebody who was there.
struct TrackFindings
{
    Track track;
    QDate day; ///< of the first fix, local; invalid when the device noted none
    TrackMatch match;
    QList<WalkedRound> rounds; ///< that were walked in part at least, the one with most doors first
};

/// Lays the track on the campaign's map and says which stages of which rounds (of sets in use) were walked. With
/// `round`: of that one only, and it stands there even when nothing of it was walked. NotFound, in one sentence, when
/// the track meets no way of the map or no round. Long: for tasks.
Result<TrackFindings> findWalkedRounds(Connection &connection, const Track &track, RoundId round,
                                       const Feedback &feedback);

} // namespace rosette
