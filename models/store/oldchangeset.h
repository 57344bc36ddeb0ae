#pragma once

#include "models/store/changeset.h"

namespace rosette {

/// Reads what the first version of ChangeSet::toBytes() wrote: imports in files of that time can still be undone.
Result<ChangeSet> readOldChangeSet(const QByteArray &bytes);

Error unreadableChangeSet();

} // namespace rosette
