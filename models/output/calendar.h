#pragma once

#include <QDate>

#include "models/base/id.h"
#include "models/output/exportcontext.h"

namespace rosette {

/// Writes the activities from one day to another (both included) as an iCalendar file: stable UID, SEQUENCE, cancelled ones as
/// CANCELLED, local time of Europe/London. With a volunteer: only that person's shifts. Returns how many events.
Result<int> exportCalendar(const ExportContext &context, QDate from, QDate to, const QString &path, VolunteerId volunteer = {});

} // namespace rosette
