#pragma once

#include <memory>
#include <unordered_map>

#include "models/output/ownsheets.h"
#include "models/output/smallmap.h"

namespace rosette {

/// What personal sheets are drawn from.
struct OwnSheets
{
    OwnSheetRequest request;
    ReleasablePlan plan;
    std::unordered_map<qint64, SmallMap> maps; ///< by activity
};

/// The person's own pages, begun anew.
void drawOwnSheet(Paper &paper, const OwnSheets &sheets, const PlanPerson &person);

} // namespace rosette
