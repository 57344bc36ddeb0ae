#pragma once

#include <QtGlobal>

namespace rosette {

/// What newIdValue() gave before `ms` (UTC) is less than this, what it gives from then on is not. For rows that keep no
/// time of their own. 0 for times before 2020.
qint64 firstIdValueAt(qint64 ms);

} // namespace rosette
