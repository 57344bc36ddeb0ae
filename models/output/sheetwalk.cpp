#include "models/output/sheetwalk.h"

#include <QCoreApplication>

#include "models/places/doorrepository.h"
#include "models/places/pollingdistrictrepository.h"
#include "models/places/streetrepository.h"
#include "models/places/wardrepository.h"
#include "models/rounds/round.h"
#include "models/rounds/rounddoorstages.h"
#include "models/rounds/roundproposal.h"
#include "models/rounds/streetdoors.h"

namespace rosette {

namespace {

Error gone()
{
    return Error{ErrorCode::NotFound,
                 QCoreApplication::translate("SheetWalk", "What was to be printed is no longer in the campaign. Choose a round, a street, a polling "
                                                          "district or a ward."),
                 {}};
}

Result<QList<StageDoors>> walkStreets(StreetDoors &doors, const QList<StreetId> &streets, WardId ward)
{
    ROSETTE_ASSIGN(const QList<Stage> stages, proposeRound(doors, streets, ward));
    return doorsOfStages(doors, stages);
}

void keepDistrict(QList<StageDoors> &stages, DistrictId district)
{
    for (StageDoors &stage : stages)
        stage.doors.removeIf([&](const Door &door) { return door.district != district; });
}

/// The streets on which doors of the filter stand, by name.
Result<QList<StreetId>> streetsOf(Connection &connection, const DoorFilter &filter)
{
    ROSETTE_ASSIGN(const QList<Door> doors, DoorRepository::list(connection, filter));
    QList<StreetId> streets;
    for (const Door &door : doors) {
        if (door.street && (streets.isEmpty() || streets.last() != door.street))
            streets += door.street;
    }
    return streets;
}

Result<SheetWalk> walkRound(Connection &connection, RoundId id)
{
    ROSETTE_ASSIGN(const auto round, RoundRepository::find(connection, id));
    if (!round)
        return gone();
    SheetWalk walk{round->name, round->wardName, {}};
    ROSETTE_ASSIGN(walk.stages, stageDoorsOfRound(connection, id));
    return walk;
}

/// Only the chosen doors, in the order of a walk through all of them; those without a street come last.
QList<StageDoors> stagesOfChosen(const QList<StageDoors> &walk, const QList<Door> &chosen)
{
    QHash<DoorId, Door> left;
    for (const Door &door : chosen)
        left.insert(door.id, door);
    QList<StageDoors> stages;
    for (const StageDoors &stage : walk) {
        StageDoors kept{stage.stage, {}};
        for (const Door &door : stage.doors) {
            if (left.remove(door.id))
                kept.doors += door;
        }
        if (!kept.doors.isEmpty())
            stages += kept;
    }
    StageDoors rest;
    std::copy_if(chosen.begin(), chosen.end(), std::back_inserter(rest.doors), [&](const Door &door) { return left.contains(door.id); });
    if (!rest.doors.isEmpty())
        stages += rest;
    return stages;
}

Result<SheetWalk> walkDoors(Connection &connection, const QList<DoorId> &ids)
{
    ROSETTE_ASSIGN(const QList<Door> doors, DoorRepository::list(connection, {.ids = ids}));
    if (doors.isEmpty())
        return gone();
    const QString ward = doors.first().wardName;
    const bool isOneWard = std::all_of(doors.begin(), doors.end(), [&](const Door &door) { return door.wardName == ward; });
    SheetWalk walk{QCoreApplication::translate("SheetWalk", "%n chosen door(s)", nullptr, int(doors.size())), isOneWard ? ward : QString(), {}};
    ROSETTE_ASSIGN(const QList<StageDoors> stages, doorsOfStages(connection, stagesThrough(doors)));
    walk.stages = stagesOfChosen(stages, doors);
    return walk;
}

Result<SheetWalk> walkStreet(Connection &connection, StreetId id, WardId ward)
{
    ROSETTE_ASSIGN(const auto street, StreetRepository::find(connection, id));
    if (!street)
        return gone();
    SheetWalk walk{street->name, {}, {}};
    StreetDoors streetDoors(connection);
    ROSETTE_ASSIGN(walk.stages, walkStreets(streetDoors, {id}, ward));
    return walk;
}

Result<SheetWalk> walkDistrict(Connection &connection, DistrictId id)
{
    ROSETTE_ASSIGN(const auto district, PollingDistrictRepository::find(connection, id));
    if (!district)
        return gone();
    DoorFilter filter;
    filter.district = id;
    SheetWalk walk{district->code, district->wardName, {}};
    ROSETTE_ASSIGN(const QList<StreetId> streets, streetsOf(connection, filter));
    StreetDoors streetDoors(connection);
    ROSETTE_ASSIGN(walk.stages, walkStreets(streetDoors, streets, {}));
    keepDistrict(walk.stages, id);
    return walk;
}

Result<SheetWalk> walkWard(Connection &connection, WardId id)
{
    ROSETTE_ASSIGN(const auto ward, WardRepository::find(connection, id));
    if (!ward)
        return gone();
    SheetWalk walk{ward->name, ward->name, {}};
    StreetDoors streetDoors(connection);
    ROSETTE_ASSIGN(const QList<StreetId> streets, streetDoors.readWard(id));
    ROSETTE_ASSIGN(walk.stages, walkStreets(streetDoors, streets, id));
    return walk;
}

} // namespace

Result<SheetWalk> sheetWalkOf(Connection &connection, const ContactSheetRequest &request, const SheetPeople &people)
{
    if (request.round)
        return walkRound(connection, request.round);
    if (!request.doors.isEmpty())
        return walkDoors(connection, request.doors);
    if (request.street)
        return walkStreet(connection, request.street, request.ward);
    if (request.district)
        return walkDistrict(connection, request.district);
    if (request.ward)
        return walkWard(connection, request.ward);
    if (people.doors().isEmpty())
        return gone();
    ROSETTE_ASSIGN(SheetWalk walk, walkDoors(connection, people.doors()));
    walk.subject = people.words();
    return walk;
}

} // namespace rosette
