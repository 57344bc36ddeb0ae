#pragma once

#include "models/base/result.h"
#include "models/tracks/track.h"

namespace rosette {

/// Reads the file that a phone or a GPS receiver wrote on a walk: GPX or an NMEA log, told apart by what is in it.
/// Any thread.
class TrackReader
{
public:
    static constexpr qsizetype kMostPoints = 500'000; ///< six days at one a second
    static constexpr qint64 kMostBytes = 128LL * 1024 * 1024;

    /// All files together, in the order of their times. A message names the file and says in one sentence what is
    /// wrong.
    static Result<Track> read(const QStringList &paths);
    /// The same of one; NotFound when it cannot be opened.
    static Result<Track> read(const QString &path);
    /// The sentence of an error goes on from the file's name: "has no points".
    static Result<Track> read(const QByteArray &bytes);

    /// On earth, and not where the equator meets the meridian: there receivers are that do not know where they are.
    static bool isUsable(LonLat point);
    /// By the name alone: .gpx, .nmea.
    static bool isTrackName(const QString &path);
    /// For file dialogs: "Tracks (*.gpx …)".
    static QString filter();
};

} // namespace rosette
