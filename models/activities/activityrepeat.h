#pragma once

#include <QDate>
#include <QList>

#include "models/base/id.h"
#include "models/base/result.h"

namespace rosette {

class Connection;

/// The most that one activity may be repeated at once: once a week for two years.
inline constexpr int kMostRepeats = 104;

/// Invalid for no days or more than kMostRepeats.
Status checkRepeatDates(const QList<QDate> &dates);

/// Plans the activity again on each of the days, with its shifts and its packing list, without its people, and each
/// with a calendar entry of its own. Returns the new ones in the order of `dates`. Invalid as checkRepeatDates() says,
/// with nothing written. For use inside an edit.
Result<QList<ActivityId>> repeatActivity(Connection &connection, ActivityId id, const QList<QDate> &dates);

} // namespace rosette
