#pragma once

#include <QHash>
#include <QSet>

#include "models/people/registerrow.h"
#include "models/places/addressparser.h"
#include "models/places/doorindex.h"

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

    static Result<std::unique_ptr<RegisterPlaces>> load(Connection &c);

    Result<Place> placeOf(const RegisterRow &row);
    /// Makes none; an invalid id when the district is not known.
    Result<DistrictId> knownDistrict(const QString &code);

    /// Those that the rows so far speak of.
    QSet<DistrictId> districts() const { return {m_districts.cbegin(), m_districts.cend()}; }
    /// What was made: `districts`, `doors`, `streets`.
    void addCounts(QJsonObject &counts) const;

private:
    explicit RegisterPlaces(Connection &c)
        : m_connection(c)
    {
    }
    Result<DistrictId> districtOf(const QString &code);

    Connection &m_connection;
    std::unique_ptr<DoorIndex> m_doors;
    AddressParser m_parser;
    QHash<QString, DistrictId> m_districts;
    qint64 m_districtsCreated = 0;
    QStringList m_lastAddress; ///< neighbours in the file share their door
    Place m_lastPlace;
};

} // namespace rosette
