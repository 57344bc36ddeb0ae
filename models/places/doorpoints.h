#pragma once

#include <QHash>

#include "models/places/addressbook.h"
#include "models/places/door.h"
#include "models/places/postcodemap.h"
#include "models/places/street.h"
#include "models/places/streetspread.h"

namespace rosette {

/// What a door's point is worked out from.
struct LocatableDoor
{
    DoorId id;
    std::optional<qint64> uprn;
    QString flat;
    QString building;
    QString number;
    StreetId street;
    QString postcode;
    std::optional<LonLat> point;
    Exactness exactness = Exactness::None;
    DistrictId district;
    WardId ward;
};

struct LocatedPoint
{
    LonLat point;
    Exactness exactness = Exactness::None;
};

/// Works out where doors are, from all that the campaign knows of places. Make one for a job.
class DoorPoints
{
public:
    static Result<DoorPoints> load(Connection &connection);

    /// The UPRN of a door that has none, when the map names one for exactly its address.
    std::optional<qint64> mappedUprn(const LocatableDoor &door) const;
    /// To be told where properties are by UPRN, before the first is located.
    void know(QHash<qint64, LonLat> uprns) { m_uprns = std::move(uprns); }
    /// To be told all doors before the first is located: neighbours tell how numbers run along a street.
    void meet(const QList<LocatableDoor> &doors);
    /// The best that is known; nothing when nothing is.
    std::optional<LocatedPoint> locate(const LocatableDoor &door);
    /// Whether nothing speaks against the point that the door has.
    bool mayStay(const LocatableDoor &door) const;
    /// Of several streets with the name of the door's street the one it stands on, by its postcode.
    StreetId rightStreet(const LocatableDoor &door) const;

private:
    struct Known
    {
        StreetId id;
        QString key;
        QList<Line> lines;
        GeoBox reach; ///< where its doors may stand
        std::optional<StreetNumbers> numbers;
        std::optional<StreetSpread> spread;
    };

    DoorPoints(const QList<Street> &streets, const QList<MappedAddress> &addresses, PostcodeMap postcodes);

    std::optional<LonLat> postcodePoint(const QString &postcode) const;
    const Known *streetOf(const LocatableDoor &door) const;
    std::optional<LonLat> byUprn(const LocatableDoor &door) const;
    AddressBook::Query queryFor(const LocatableDoor &door, const Known *street) const;
    std::optional<LonLat> between(Known &street, const QString &number) const;
    std::optional<LonLat> byPostcode(const Known *street, const LocatableDoor &door);
    std::optional<LonLat> middleOnStreet(const Known *street, const QString &postcode) const;

    AddressBook m_addresses;
    PostcodeMap m_postcodes;
    QHash<qint64, LonLat> m_uprns;
    QHash<StreetId, Known> m_streets;
    QHash<std::pair<StreetId, QString>, std::optional<LonLat>>
        m_byPostcode;                            ///< worked out once for all doors of a street and postcode
    QHash<QString, QList<StreetId>> m_namesakes; ///< streets with lines by name key, where there are several
};

} // namespace rosette
