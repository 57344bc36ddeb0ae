#pragma once

#include <QStringList>

#include "models/walks/trackfix.h"

namespace rosette {

/// A walk as a device recorded it. Where somebody went is personal: a track lives in memory only, and in the file only
/// when its walker wants it kept.
struct Track
{
    TrackFixes fixes;
    bool isDated = false; ///< false when the device noted the time of day only, or nothing
    QStringList notes;    ///< what deserves a look although the track can be used

    bool isEmpty() const { return fixes.isEmpty(); }
};

} // namespace rosette
