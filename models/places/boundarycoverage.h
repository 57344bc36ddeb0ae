#pragma once

#include "models/base/feedback.h"
#include "models/places/ward.h"
#include "models/store/importjournal.h"

namespace rosette {

/// How areas that should lie side by side fit together.
class BoundaryCoverage
{
public:
    struct Area
    {
        QString name;
        Outline outline;
        bool isNew = true; ///< from the file; of two that are not, nothing is said
    };

    /// Overlaps of two areas and gaps that areas of the file enclose, each with the names around it and its size.
    /// Slivers, which come of outlines drawn or rounded twice, are only counted. Error only when cancelled.
    static Result<BoundaryCoverage> check(const QList<Area> &areas, const Feedback &feedback);

    QList<ImportProblem> problems;
    int overlaps = 0;
    int gaps = 0;
    int slivers = 0;
};

} // namespace rosette
