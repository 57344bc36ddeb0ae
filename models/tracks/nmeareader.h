#pragma once

#include <QByteArray>

#include "models/base/result.h"
#include "models/tracks/track.h"

namespace rosette {

/// Reads what a GPS receiver says (NMEA 0183): sentences RMC, GGA, GLL and GNS of any satellite system, one fix for
/// each time. Sentences with a wrong checksum, or without a fix, are left out.
class NmeaReader
{
public:
    /// Whether the beginning of a file looks like it.
    static bool isNmea(QByteArrayView bytes);
    /// Invalid, in one sentence that goes on from the file's name, when there are no points.
    static Result<Track> read(const QByteArray &bytes);
};

} // namespace rosette
