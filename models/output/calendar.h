#pragma once

#include <QDate>

#include "models/base/id.h"
#include "models/output/exportcontext.h"
#include "models/output/releasableplan.h"

namespace rosette {

/// Writes the activities from one day to another (both included) as an iCalendar file: stable UID, local time of
/// Europe/London. With a volunteer: only that person's shifts. Whoever opens it after an earlier one is brought up to
/// date: what changed since has a higher SEQUENCE, what was moved away stands at its new day, what is planned no more
/// is CANCELLED. Returns how many entries there are.
Result<int> exportCalendar(const ExportContext &context, QDate from, QDate to, const QString &path,
                           VolunteerId volunteer = {});
/// The same with the plan of these days, read before.
Result<int> exportCalendar(const ExportContext &context, const ReleasablePlan &plan, QDate from, QDate to,
                           const QString &path, VolunteerId volunteer);

} // namespace rosette
