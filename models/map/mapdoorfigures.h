#pragma once

#include "models/canvass/doorvisits.h"
#include "models/map/mapfigures.h"

namespace rosette {

/// When leaflets came to doors, from the deliveries to their rounds. Doors that want none never got one.
struct LeafletDays
{
    QHash<DoorId, QDate> days; ///< the newest of each door
    QSet<DoorId> refusing;

    /// Deliveries of the period to the scene's rounds.
    static Result<LeafletDays> load(Connection &connection, const MapScene &scene, const FiguresPeriod &period);
};

/// The class of each doorstep in a colouring; see MapFigures for doorsteps with several doors.
namespace MapDoorFigures {

/// Fills in keys, labels and classes.
Status readOutcomes(Connection &connection, MapFigures &figures, const QHash<DoorId, DoorVisit> &visits);
Status readSupport(Connection &connection, MapFigures &figures, const FiguresPeriod &period);

/// Nobody called, nobody was in, spoken to half a year ago; the first of these for any of a doorstep's doors. Says
/// nothing of opinions, so that it may be printed.
std::vector<quint8> leftClasses(const MapScene &scene, const QHash<DoorId, DoorVisit> &visits, QDate today);
std::vector<quint8> contactClasses(const MapScene &scene, const QHash<DoorId, DoorVisit> &visits, QDate today);
std::vector<quint8> leafletClasses(const MapScene &scene, const LeafletDays &leaflets, QDate today);
std::vector<quint8> exactnessClasses(const MapScene &scene);

} // namespace MapDoorFigures

} // namespace rosette
