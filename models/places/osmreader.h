#pragma once

#include <QStringList>

#include "models/base/feedback.h"
#include "models/places/osmextract.h"

namespace rosette {

/// Reads OpenStreetMap extracts by libosmium: .osm.pbf, .osm, .osm.bz2, .osm.gz. Any thread.
class OsmReader
{
public:
    /// Several files are taken together. Corrupt when one is cut off or damaged.
    static Result<OsmExtract> read(const QStringList &paths, const Feedback &feedback);
};

} // namespace rosette
