#pragma once

#include "models/register/registermatch.h"
#include "models/store/statement.h"

namespace rosette {

/// A door near another one.
struct DoorNeighbour
{
    DoorId door;
    bool isSameBuilding = false; ///< another flat of the same house
    bool isLikeIt = false;       ///< might be the same door, with the street or the flat written differently
};

/// Asks the file which doors share the postcode of one. Inside an import's transaction.
class DoorNeighbours
{
public:
    explicit DoorNeighbours(Connection &c);

    /// Those of the same building, and those that might be the door itself.
    Result<QList<DoorNeighbour>> of(DoorId door);

private:
    Statement m_select;
};

} // namespace rosette
