#pragma once

#include <memory>

#include <QHash>

#include "models/output/ownsheets.h"
#include "models/output/smallmap.h"

namespace rosette {

constexpr QSizeF kOwnMapSize{58, 42}; ///< mm

/// What personal sheets are drawn from.
struct OwnSheets
{
    OwnSheetRequest request;
    ReleasablePlan plan;
    QHash<ActivityId, SmallMap> maps;
};

/// The person's own pages, begun anew.
void drawOwnSheet(Paper &paper, const OwnSheets &sheets, const PlanPerson &person);

} // namespace rosette
