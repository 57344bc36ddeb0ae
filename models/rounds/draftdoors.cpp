#include "models/rounds/draftdoors.h"

#include "models/places/doorrepository.h"
#include "models/rounds/streetdoors.h"

namespace rosette {

Result<DraftDoors> doorsOfDraft(Connection &connection, const QList<DraftRound> &rounds, WardId ward)
{
    DraftDoors doors;
    QHash<DoorId, int> times;
    StreetDoors streets(connection);
    for (const DraftRound &round : rounds) {
        ROSETTE_ASSIGN(const QList<StageDoors> walk, doorsOfStages(streets, round.stages));
        for (const StageDoors &stage : walk) {
            for (const Door &door : stage.doors)
                ++times[door.id];
        }
        doors.walks.insert(round.key, walk);
    }
    DoorFilter filter;
    filter.ward = ward;
    ROSETTE_ASSIGN(const QList<Door> all, DoorRepository::list(connection, filter));
    for (const Door &door : all) {
        const int count = times.value(door.id);
        if (count != 1)
            (count == 0 ? doors.inNoRound : doors.inTwoRounds) += door;
    }
    return doors;
}

} // namespace rosette
