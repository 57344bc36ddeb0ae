#pragma once

#include <QStringList>

#include "models/base/result.h"

namespace rosette {

class Connection;

/// What SQLite does for foreign keys row by row, done at once for whoever changed very many rows without them.
namespace DanglingReferences {

/// For references to rows that `tables` lost: deletes the row that refers (CASCADE), empties the reference (SET NULL),
/// or answers Conflict, as the schema says.
Status settle(Connection &c, const QStringList &tables);
/// Conflict when a row of these tables refers to nothing.
Status check(Connection &c, const QStringList &tables);

} // namespace DanglingReferences

} // namespace rosette
