#pragma once

#include "models/reports/doorwork.h"

namespace rosette {

/// Adds rounds that were leafleted to their end (Rounds) and leaflets through doors (Leaflets), by the round's ward.
/// The scope's ward is not looked at.
Status addDeliveryWork(Connection &connection, const WorkScope &scope, WorkByWard &work);
/// The deliveries behind these figures, the newest first, at most `limit`.
Result<QList<WorkRow>> deliveryWorkRows(Connection &connection, const WorkScope &scope, WorkFigure figure, int limit);

} // namespace rosette
