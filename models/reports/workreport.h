#pragma once

#include "models/reports/reportperiod.h"
#include "models/reports/volunteeryear.h"
#include "models/reports/workfigure.h"
#include "models/reports/workrow.h"
#include "models/reports/workscope.h"

namespace rosette {

/// What was done in one ward.
struct WardWork
{
    WardId ward; ///< none: what belongs to no ward
    QString name;
    WorkFigures figures;
};

/// What was done in a period: in all, before it, ward by ward, person by person, and for others.
struct WorkReport
{
    ReportPeriod period;
    WorkFigures total;     ///< in one's own wards
    ReportPeriod compared; ///< the period before, as far as this one has come
    WorkFigures before;    ///< total of that
    WorkFigures mutualAid;
    QList<WardWork> wards; ///< by name, what belongs to no ward at the end; only those with something done
    QList<VolunteerYear> volunteers;

    /// A year takes some hundred milliseconds in a large campaign: for a task.
    static Result<WorkReport> load(Connection &connection, const ReportPeriod &period, QDate today);
};

/// The rows behind a figure of the report, the newest first, and how many are not listed.
struct WorkRows
{
    static constexpr int kMost = 2000;

    QList<WorkRow> rows;
    bool isCut = false; ///< there are more

    int amount() const;
};

/// Their amounts add up to what WorkReport says of the same figure in that scope; unless they are cut at `most`.
Result<WorkRows> workRows(Connection &connection, const WorkScope &scope, WorkFigure figure,
                          int most = WorkRows::kMost);

} // namespace rosette
