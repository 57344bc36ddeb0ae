#pragma once

#include "models/activities/activity.h"
#include "models/meetings/proposal.h"
#include "ui/widgets/cellsmodel.h"

namespace rosette {

class Connection;

/// What the lists of the page read and say.

Result<QList<Activity>> meetingsNewestFirst(Connection &connection);
/// Help for other constituencies.
Result<QList<Activity>> awayNewestFirst(Connection &connection);

/// When, what, where, how many came (nothing before the day), how many ideas.
Result<QList<QList<Cell>>> meetingCells(Connection &connection, const QList<Activity> &meetings, QDate today);
/// What, support, what became of it, what it would be, from whom.
QList<QList<Cell>> ideaCells(const QList<Proposal> &ideas);
/// When, what, for whom, how many go, how many seats there are.
Result<QList<QList<Cell>>> awayCells(Connection &connection, const QList<Activity> &activities);

} // namespace rosette
