#include "models/output/mapdoors.h"

#include "models/output/gaterules.h"
#include "models/places/doorrepository.h"
#include "models/places/wardrepository.h"
#include "models/rounds/round.h"
#include "models/rounds/rounddoors.h"
#include "models/rounds/roundset.h"

namespace rosette {

namespace {

/// The doors that want to be shown, and what they would be shown for.
struct Wanted
{
    QList<DoorId> doors;
    Purpose purpose = Purpose::CanvassSheet;
    bool isForRound = false; ///< only doors that somebody may go to
};

QList<DoorId> idsOf(const QList<Door> &doors)
{
    QList<DoorId> ids;
    ids.reserve(doors.size());
    for (const Door &door : doors)
        ids += door.id;
    return ids;
}

Result<Wanted> wantedOfRound(Connection &connection, RoundId id)
{
    Wanted wanted{.isForRound = true};
    ROSETTE_ASSIGN(const std::optional<Round> round, RoundRepository::find(connection, id));
    if (!round)
        return wanted; // the map will find the round missing
    ROSETTE_ASSIGN(const std::optional<RoundSet> set, RoundSetRepository::find(connection, round->set));
    if (set && set->purpose == RoundPurpose::Leaflet)
        wanted.purpose = Purpose::LeafletList;
    ROSETTE_ASSIGN(const QList<Door> doors, doorsOfRound(connection, id));
    wanted.doors = idsOf(doors);
    return wanted;
}

Result<Wanted> wantedOfArea(Connection &connection, const MapExportRequest &request)
{
    GeoBox box = request.box;
    if (request.ward) {
        ROSETTE_ASSIGN(const std::optional<Ward> ward, WardRepository::find(connection, request.ward));
        box = ward ? ward->outline.box() : GeoBox();
    }
    const auto found = box.isValid() ? DoorRepository::inside(connection, box) : DoorRepository::list(connection);
    ROSETTE_ASSIGN(const QList<Door> doors, found);
    const bool isLeaflet = request.layers.doorColour == MapDoorColour::Leaflet;
    return Wanted{.doors = idsOf(doors), .purpose = isLeaflet ? Purpose::LeafletList : Purpose::CanvassSheet};
}

Result<QList<GateRow>> rowsOf(Connection &connection, const Wanted &wanted)
{
    if (wanted.purpose != Purpose::LeafletList)
        return GateRowsRepository::peopleAt(connection, wanted.doors);
    QList<GateRow> rows;
    for (const DoorId door : wanted.doors)
        rows += GateRow{.door = door};
    return rows;
}

bool tellsOfPeople(const MapLayers &layers)
{
    return layers.hasDoors && layers.doorColour != MapDoorColour::Plain &&
           layers.doorColour != MapDoorColour::Exactness;
}

} // namespace

Result<MapDoors> MapDoors::pass(const ExportContext &context, const MapExportRequest &request)
{
    Connection &connection = context.connection;
    const QDate today = context.clock.today();
    if (!request.round && !tellsOfPeople(request.layers)) {
        ROSETTE_ASSIGN(const Clearance clearance, Gate::pass(connection, Purpose::Statistics, {}, today));
        return MapDoors{clearance, request.layers.hasDoors ? std::nullopt : std::optional(QSet<DoorId>())};
    }
    ROSETTE_ASSIGN(const Wanted wanted,
                   request.round ? wantedOfRound(connection, request.round) : wantedOfArea(connection, request));
    ROSETTE_ASSIGN(const QList<GateRow> rows, rowsOf(connection, wanted));
    ROSETTE_ASSIGN(const Clearance clearance, Gate::pass(connection, wanted.purpose, rows, today));
    QSet<DoorId> shown;
    if (!wanted.isForRound) {
        shown = QSet<DoorId>(wanted.doors.begin(), wanted.doors.end());
        for (const GateRow &row : rows)
            shown.remove(row.door);
    }
    for (const GateRow &row : clearance.keep(rows))
        shown.insert(row.door);
    return MapDoors{clearance, shown};
}

} // namespace rosette
