#pragma once

#include <QHash>

#include "models/reports/workfigure.h"
#include "models/reports/workrow.h"
#include "models/reports/workscope.h"

namespace rosette {

/// By ward of the door.
using WorkByWard = QHash<WardId, WorkFigures>;

/// Adds the different doors that were tried (Doors) and the people spoken to at them (Conversations). What was recorded
/// at stalls or in another constituency is counted there. The scope's ward is not looked at.
Status addDoorWork(Connection &connection, const WorkScope &scope, WorkByWard &work);
/// The doors, or the people, behind these figures: the last visited first, at most `limit`.
Result<QList<WorkRow>> doorWorkRows(Connection &connection, const WorkScope &scope, WorkFigure figure, int limit);

} // namespace rosette
