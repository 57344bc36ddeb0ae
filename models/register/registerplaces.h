#pragma once

#include <QHash>
#include <QSet>

#include "models/places/addressparser.h"
#include "models/places/doorindex.h"
#include "models/register/registerrow.h"

namespace rosette {

/// Finds or makes the polling districts and doors of a register's rows. For one import, inside its transaction.
class RegisterPlaces
{
public:
    struct Place
    {
        DistrictId district;
        DoorId door; ///< none for electors without an address
    };

    /// With all doors in memory: for a register.
    static Result<std::unique_ptr<RegisterPlaces>> load(Connection &c);
    /// Asks the file for each door: for an update.
    static Result<std::unique_ptr<RegisterPlaces>> onDemand(Connection &c);

    Result<Place> placeOf(const RegisterRow &row);
    /// The address as it is understood; makes nothing.
    const Address &addressOf(const RegisterRow &row);
    /// Whether this import made the door.
    bool isNew(DoorId door) const { return door.value() >= m_firstNewDoor; }
    /// Makes none; an invalid id when the district is not known.
    Result<DistrictId> knownDistrict(const QString &code);

    /// How this import reads addresses; for a thread that reads ahead.
    const AddressParser &parser() const { return m_parser; }

    /// Those that the rows so far speak of.
    QSet<DistrictId> districts() const { return {m_districts.cbegin(), m_districts.cend()}; }
    /// What was made: `districts`, `doors`, `streets`.
    void addCounts(QJsonObject &counts) const;

private:
    explicit RegisterPlaces(Connection &c)
        : m_connection(c)
        , m_firstNewDoor(newIdValue())
    {
    }
    static Result<std::unique_ptr<RegisterPlaces>> with(Connection &c, std::unique_ptr<DoorIndex> doors);
    Result<DistrictId> districtOf(const QString &code);
    bool meet(const RegisterRow &row);

    Connection &m_connection;
    qint64 m_firstNewDoor;
    std::unique_ptr<DoorIndex> m_doors;
    AddressParser m_parser;
    QHash<QString, DistrictId> m_districts;
    qint64 m_districtsCreated = 0;
    // Neighbours in the file share their door.
    QStringList m_lastLines;
    QString m_lastPostcode;
    std::shared_ptr<const KeyedAddress> m_last;
    Place m_lastPlace;
};

} // namespace rosette
