#pragma once

#include <QHash>

#include "models/places/door.h"
#include "models/rounds/rounddoors.h"

namespace rosette {

/// The doors of streets in their natural order, each street read once; for looking at many stages in one go.
class StreetDoors
{
public:
    explicit StreetDoors(Connection &connection) : m_connection(connection) {}

    Result<QList<Door>> of(StreetId street);
    /// Reads the doors of all streets at once, for looking at a whole campaign; those without a street come last.
    Result<QList<Door>> readAll();
    /// Reads the doors of one ward at once and returns its streets in their order. of() knows no doors of these streets
    /// in other wards from then on.
    Result<QList<StreetId>> readWard(WardId ward);

private:
    Connection &m_connection;
    QHash<StreetId, QList<Door>> m_doors;
};

/// As doorsOfStages(Connection &, …), with streets that were read before.
Result<QList<StageDoors>> doorsOfStages(StreetDoors &streets, const QList<Stage> &stages);

} // namespace rosette
