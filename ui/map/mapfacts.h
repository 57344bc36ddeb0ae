#pragma once

#include <QString>

#include "models/store/connection.h"
#include "ui/mapview/maptarget.h"

namespace rosette {

/// What a card says of a thing on the map.
struct MapFacts
{
    QString title;
    QString text;        ///< a few short lines
    QList<DoorId> doors; ///< of a postcode, polling district, street or ward: what can be selected
};

/// Reads them; run it in a task, because counting a ward's electors takes a moment. `today` decides which stall is
/// next.
Result<MapFacts> mapFactsOf(Connection &connection, const MapScene &scene, const MapTarget &target, QDate today);

/// The readers behind it, by what they read.
namespace MapFactsReader {

Result<MapFacts> ofWard(Connection &connection, const MapWard &ward);
Result<MapFacts> ofDistrict(Connection &connection, const MapDistrict &district);
Result<MapFacts> ofStreet(Connection &connection, const MapStreet &street);
Result<MapFacts> ofPostcode(Connection &connection, const QString &postcode);
Result<MapFacts> ofDoors(Connection &connection, const QList<DoorId> &doors, QDate today);
Result<MapFacts> ofRound(Connection &connection, const MapRound &round, QDate today);
Result<MapFacts> ofStall(Connection &connection, const MapStall &stall, QDate today);
Result<MapFacts> ofPlace(Connection &connection, const QString &kind, const QString &name, LonLat point);
Result<MapFacts> ofVolunteer(Connection &connection, VolunteerId volunteer);

/// "12 doors · 25 electors"
QString doorsText(qint64 doors, qint64 electors);

} // namespace MapFactsReader

} // namespace rosette
