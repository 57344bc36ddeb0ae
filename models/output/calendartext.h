#pragma once

#include <QByteArray>
#include <QList>

#include "models/output/calendarentry.h"

namespace rosette {

/// The entries as iCalendar (RFC 5545): times of Europe/London with the rules of its zone, cancelled ones as CANCELLED.
/// `nowMs` is when it is made (UTC).
QByteArray calendarText(const QList<CalendarEntry> &entries, const QString &name, qint64 nowMs);

} // namespace rosette
