#pragma once

#include <optional>

#include <QString>

#include "models/base/result.h"
#include "models/walks/arcproblem.h"

namespace rosette::bench {

/// A travelling-salesman instance as TSPLIB has it (G. Reinelt 1991), symmetric.
struct TourInstance
{
    QString name;
    Distances distances;
    std::optional<std::int64_t> bestKnown; ///< length of the tour in the .opt.tour file beside it
};

/// An arc-routing instance: vertices, edges, then "from to cost demand" lines, vehicles, capacity, and the best known
/// lower and upper bounds.
struct ArcInstance
{
    QString name;
    ArcProblem problem;
    std::int64_t served = 0; ///< what serving costs whatever the plan
    std::int64_t lowerBound = 0;
    std::int64_t bestKnown = 0;
};

/// Weights EUC_2D, CEIL_2D, ATT, GEO and EXPLICIT (full, upper and lower matrices).
Result<TourInstance> readTourInstance(const QString &path);
Result<ArcInstance> readArcInstance(const QString &path);

} // namespace rosette::bench
