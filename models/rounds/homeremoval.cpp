#include "models/rounds/homeremoval.h"

#include "models/rounds/stagecut.h"

namespace rosette {

namespace {

constexpr int kMostPasses = 4; // a home that several stages reach leaves one after the other

QList<Door> without(QList<Door> doors, const QSet<DoorId> &homes)
{
    doors.removeIf([&](const Door &door) { return homes.contains(door.id); });
    return doors;
}

QList<DoorId> idsOf(const QList<StageDoors> &round)
{
    QList<DoorId> ids;
    for (const StageDoors &entry : round) {
        for (const Door &door : entry.doors)
            ids += door.id;
    }
    return ids;
}

} // namespace

Result<std::optional<QList<Stage>>> stagesWithout(StreetDoors &streets, const QList<Stage> &round,
                                                  const QSet<DoorId> &homes)
{
    ROSETTE_ASSIGN(QList<StageDoors> doors, doorsOfStages(streets, round));
    QList<DoorId> wanted = idsOf(doors);
    wanted.removeIf([&](DoorId id) { return homes.contains(id); });
    for (int pass = 0; pass < kMostPasses; ++pass) {
        QList<Stage> stages;
        for (const StageDoors &entry : std::as_const(doors)) {
            const QList<Door> rest = without(entry.doors, homes);
            stages += rest.size() == entry.doors.size() ? QList<Stage>{entry.stage}
                                                        : cutStage(entry.stage, entry.doors, rest);
        }
        ROSETTE_ASSIGN(doors, doorsOfStages(streets, stages));
        if (idsOf(doors) == wanted)
            return std::optional(stages);
    }
    return std::optional<QList<Stage>>();
}

} // namespace rosette
