#pragma once

#include "ui/week/needsmodel.h"

namespace rosette {

class Connection;

inline constexpr auto kOldDataTarget = QLatin1String("old_data");

/// One line when something is older than the campaign wrote down that it keeps. In a worker: it looks through all
/// conversations.
Result<QList<NeedsModel::Need>> oldDataNeeds(Connection &connection, QDate today);

} // namespace rosette
