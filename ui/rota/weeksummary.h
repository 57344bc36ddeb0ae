#pragma once

#include <QSet>
#include <QString>

#include "models/rota/weekplan.h"
#include "ui/shell/theme.h"

namespace rosette {

/// The weeks in one line: "■ 3 gaps · 12 people for 18 places · ▲ 1 clash".
QString rotaSummary(const QList<WeekPlan> &weeks);
QString clashWords(qsizetype clashes);                      ///< "▲ 2 clashes"
QList<ShiftId> shiftsWithGap(const QList<WeekPlan> &weeks); ///< in order of time
/// How a shift stands: a problem without its lead or anybody, attention while people are missing.
Meaning meaningOf(const PlannedShift &planned);
/// "■ 1/3"; of one that is over how many came: "✓ 3/3".
QString shiftCount(const PlannedShift &planned);
/// Somebody is expected on it of whom nobody noted whether they came.
bool isToNote(const PlannedShift &planned);
/// People on shifts of the activity who cannot be there.
QSet<VolunteerId> clashingPeople(const WeekPlan &plan, ActivityId activity);
/// Not cancelled and ours: people are asked to it.
bool isAsked(const Activity &activity);

} // namespace rosette
