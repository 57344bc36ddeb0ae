#pragma once

#include <QList>
#include <QSet>

#include "models/geo/geobox.h"
#include "models/places/door.h"
#include "models/store/connection.h"

namespace rosette {

struct DoorFilter
{
    WardId ward;
    DistrictId district;
    StreetId street;
    QList<DoorId> ids;
    QString text; ///< words of the address or the postcode
    bool isWithElectorsOnly = false;
};

class DoorRepository
{
public:
    /// In walking order: street by name, then number, building and flat naturally. No limit when below 0.
    static Result<QList<Door>> list(Connection &connection, const DoorFilter &filter = {}, int limit = -1);
    static Result<std::optional<Door>> find(Connection &connection, DoorId id);
    static Result<QList<Door>> inside(Connection &connection, const GeoBox &box, int limit = -1);
    static Result<qint64> count(Connection &connection, const DoorFilter &filter = {});
    /// For single doors; an import of many uses DoorIndex.
    static Result<DoorId> findOrCreate(Connection &connection, const Address &address, DistrictId district = {});
    /// Gives the door an id when it has none. Conflict when there is such a door.
    static Result<DoorId> insert(Connection &connection, const Door &door);
    /// A door that gets another address keeps its point as a rough one until doors are located again.
    static Status update(Connection &connection, const Door &door);
    /// The user's word: the doors stand here, and no later import moves them. Where their polling district names no
    /// ward, they go to the ward that the point lies in. Invalid when the point is not on earth.
    static Status placeByHand(Connection &connection, const QList<DoorId> &ids, LonLat point);
    static Status placeByHand(Connection &connection, DoorId id, LonLat point);
    /// Takes the user's word back: the doors are located again from what is known of places.
    static Status forgetHand(Connection &connection, const QList<DoorId> &ids);
    /// The door itself and all others of its house or block: same street and number, else same street and building.
    static Result<QList<DoorId>> sameHouse(Connection &connection, DoorId id);
    static Status setAccess(Connection &connection, DoorId id, const QString &note, bool isDoNotKnock,
                            bool isDoNotLeaflet);
    /// Conflict while people or conversations hang on it.
    static Status remove(Connection &connection, DoorId id);
};

} // namespace rosette
