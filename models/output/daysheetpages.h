#pragma once

#include <vector>

#include "models/output/daysheet.h"
#include "models/output/releasableplan.h"
#include "models/output/smallmap.h"

namespace rosette {

/// What is on a day sheet, read and released.
struct DaySheet
{
    struct Page
    {
        PlanActivity planned;
        std::optional<SmallMap> map;
    };

    DaySheetRequest request;
    Clearance clearance;
    std::vector<Page> pages; ///< one for each activity; a long one goes on behind
};

/// Draws the day: a page (or more) for each activity, so that each team takes its own.
void drawDaySheet(Paper &paper, const DaySheet &sheet);

} // namespace rosette
