#pragma once

#include "models/reports/doorwork.h"

namespace rosette {

/// Adds the shifts that people came to (Shifts), their length (Minutes) and where they did not come (NoShows), by the
/// ward of the activity, its pitch or its round. The scope's ward is not looked at.
Status addShiftWork(Connection &connection, const WorkScope &scope, WorkByWard &work);
/// Who came, or did not, when and where: the newest first, at most `limit`.
Result<QList<WorkRow>> shiftWorkRows(Connection &connection, const WorkScope &scope, WorkFigure figure, int limit);

} // namespace rosette
