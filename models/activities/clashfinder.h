#pragma once

#include "models/activities/clashes.h"
#include "models/base/result.h"

namespace rosette {

class Connection;

/// Kit, permission, notice and rest of the pitches: what clashes with the stalls and other activities from day `from`
/// to day `to`, both included, and not before `today`; in order of days.
Result<QList<Clash>> stallClashes(Connection &connection, QDate from, QDate to, QDate today);

/// The same for one activity as it would be saved (a new one has no id), with places and rounds that are taken then,
/// and as it would be repeated on the days `again`, which are later and in order; none for a cancelled one or one that
/// is over.
Result<QList<Clash>> clashesWith(Connection &connection, const Activity &activity, QDate today,
                                 const QList<QDate> &again = {});

} // namespace rosette
