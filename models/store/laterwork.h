#pragma once

#include <QStringList>

#include "models/store/changeset.h"

namespace rosette {

/// What was recorded since `changes` were made and would go with the rows that they inserted, in words and numbers:
/// "3 conversations", "1 phone number". Looks at rows elsewhere that refer to those rows. Empty when `changes` can be
/// taken back without losing anything. Reads only, besides a temporary table of its own; to be asked before
/// ChangeSet::revert(), inside the same transaction.
Result<QStringList> laterWork(Connection &connection, const ChangeSet &changes);

/// The same of marks that people set on the inserted rows themselves ("2 marks “do not contact”"). For imports, which
/// insert rows without any.
Result<QStringList> laterMarks(Connection &connection, const ChangeSet &changes);

} // namespace rosette
