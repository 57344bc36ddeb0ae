#pragma once

#include "models/places/door.h"
#include "models/store/statement.h"

namespace rosette {

/// Door::label() of a door that a row gives in five columns from `first` on: flat, building, number, name of the
/// street, address as it came in.
inline QString doorLabelFrom(const Row &row, int first)
{
    Door door;
    door.flat = row.text(first);
    door.building = row.text(first + 1);
    door.number = row.text(first + 2);
    door.streetName = row.text(first + 3);
    door.addressText = row.text(first + 4);
    return door.label();
}

} // namespace rosette
