#pragma once

#include <QString>

#include "models/base/result.h"
#include "models/map/mapscene.h"
#include "models/store/connection.h"

namespace rosette {

/// What a card says of a thing on the map.
struct MapFacts
{
    QString title;
    QString text; ///< a few short lines
};

/// Reads them; runs in a task, because counting a ward's electors takes a moment.
class MapFactsReader
{
public:
    static Result<MapFacts> ofWard(Connection &connection, const MapWard &ward);
    static Result<MapFacts> ofStreet(Connection &connection, const MapStreet &street);
    static Result<MapFacts> ofDoors(Connection &connection, const QList<DoorId> &doors);
    static Result<MapFacts> ofStall(Connection &connection, const MapStall &stall);
};

} // namespace rosette
