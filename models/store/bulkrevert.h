#pragma once

#include "models/store/changeset.h"

namespace rosette {

/// ChangeSet::revert() for imports: what was inserted goes in ranges of ids, indexes and search are made anew once
/// instead of row by row, and references are settled at the end. Inside a transaction that was begun under a
/// ForeignKeyPause; what it does is not recorded. Conflict when something changed since stands against it.
Status revertInBulk(Connection &c, const ChangeSet &changes);

} // namespace rosette
