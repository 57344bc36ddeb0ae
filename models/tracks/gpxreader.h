#pragma once

#include <QByteArray>

#include "models/base/result.h"
#include "models/tracks/track.h"

namespace rosette {

/// Reads GPX 1.0 and 1.1: the points of all tracks, else of all routes, with their times. No document type and so no
/// entity is let in. A file that ends in the middle (an empty battery) gives the points before.
class GpxReader
{
public:
    /// Invalid, in one sentence that goes on from the file's name, when it is no GPX, broken, or without points.
    static Result<Track> read(const QByteArray &bytes);
};

} // namespace rosette
