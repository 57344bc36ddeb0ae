#pragma once

#include <QDate>

#include "models/output/paper.h"
#include "models/output/releasableplan.h"

namespace rosette {

/// What is on a poster.
struct MonthPoster
{
    QDate month; ///< its first day
    Clearance clearance;
    QList<PlanActivity> activities; ///< by date and time
};

/// The month as a calendar with who does what, on one page across.
void drawOfficePoster(Paper &paper, const MonthPoster &poster);
/// Dates, times and places in type as large as they leave room for; nobody is named.
void drawPublicPoster(Paper &paper, const MonthPoster &poster);

} // namespace rosette
