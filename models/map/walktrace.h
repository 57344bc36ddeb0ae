#pragma once

#include <QHash>

#include "models/geo/geometry.h"
#include "models/rounds/rounddoors.h"

namespace rosette {

/// The way past a round's doors, as lines to draw. Longitude before latitude. A value; any thread.
struct WalkTrace
{
    /// One line for each stage, along its doors' side of the street in walking order; empty where the place of none of
    /// its doors is known.
    QList<Line> stages;

    /// `streets`: the lines of the stages' streets, where a map knows them.
    static WalkTrace of(const QList<StageDoors> &stages, const QHash<StreetId, QList<Line>> &streets);
    /// The same with the streets' lines from the file.
    static Result<WalkTrace> load(Connection &connection, const QList<StageDoors> &stages);
};

} // namespace rosette
