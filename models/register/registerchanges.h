#pragma once

#include "models/places/address.h"
#include "models/register/knowndetails.h"
#include "models/store/importfinding.h"

namespace rosette {

/// What a row changes of somebody known, value by value, as the import writes it. `address` is the row's; one that is
/// empty changes nothing.
QList<ImportChange> registerChanges(const KnownDetails &before, const RegisterRow &row, const QString &nameKey,
                                    const Address &address);
/// When nothing but the number is new.
ImportChange numberChange(const QString &before, const QString &after);

/// "Flat 2, 14" within its street; as written when no street is known.
QString shortAddress(const Address &address);

} // namespace rosette
