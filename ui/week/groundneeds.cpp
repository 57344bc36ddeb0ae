#include "ui/week/groundneeds.h"

namespace rosette {

Result<QList<NeedsModel::Need>> groundNeeds(Connection &, QDate) { return QList<NeedsModel::Need>(); }

} // namespace rosette
