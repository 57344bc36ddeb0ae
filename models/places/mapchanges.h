#pragma once

#include <QHash>

#include "models/places/door.h"
#include "models/places/gatheringplace.h"
#include "models/places/streetmerge.h"
#include "models/store/importjournal.h"

namespace rosette {

/// What a newer extract moved or took away from under doors, rounds and pitches. They stay in place; the people who use
/// them are told.
class MapChanges
{
public:
    /// How things stand now, before the newer extract comes in.
    static Result<MapChanges> remember(Connection &connection);

    /// Compares with how they stand after it; nothing when this was the first extract. Counts: doors_moved (by more
    /// than 25 m), doors_less_exact, streets_gone (kept for their doors and rounds), pitches_bare (what stood beside
    /// them is gone); and a note for each of them and for new streets.
    Status tell(Connection &connection, const StreetMergeReport &streets, ImportReport &report) const;

private:
    struct Standing
    {
        LonLat point;
        Exactness exactness = Exactness::None;
    };
    using Doors = QHash<DoorId, Standing>;

    static Result<Doors> doorsOf(Connection &connection);
    Status tellDoors(Connection &connection, ImportReport &report) const;
    Status tellPitches(Connection &connection, ImportReport &report) const;

    bool m_isFirst = true;
    Doors m_doors;
    QList<GatheringPlace> m_places;
};

} // namespace rosette
