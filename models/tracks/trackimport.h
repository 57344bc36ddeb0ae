#pragma once

#include "models/store/importjournal.h"
#include "models/store/importoptions.h"
#include "models/tracks/walkrecord.h"

namespace rosette {

/// What the user says of a track that is recorded without being looked at.
struct TrackWish
{
    RoundId round;       ///< none: the one of which most was walked
    VolunteerId walker;  ///< none: whoever usually walks the round
    QDate day;           ///< invalid: the track's
    LeafletId leaflet;   ///< which was delivered, on a round of leaflets
    bool isKept = false; ///< the track itself too
};

/// What came of it.
struct TrackImport
{
    ImportReport report;
    TrackFindings findings;
    RoundId round; ///< that was recorded
};

/// Reads the files and records what was walked, as the track says, in one import that can be undone. Conflict when two
/// rounds fit equally well and none is named, Invalid when nobody says the day.
Result<TrackImport> importTrack(const CampaignFile &file, Connection &connection, const QStringList &files,
                                const TrackWish &wish, const ImportOptions &options);

/// For ImportJournal::undoLast. Conflict when a track is taken back whose leaflets went on since, so that the books
/// would no longer balance.
Status checkUndoneTrack(Connection &connection, const ImportReport &undone);

} // namespace rosette
