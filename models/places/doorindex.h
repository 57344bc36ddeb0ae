#pragma once

#include <memory>

#include "models/places/door.h"
#include "models/places/keyedaddress.h"
#include "models/store/connection.h"

namespace rosette {

/// Finds or makes doors and their streets fast, for imports: the statements stay prepared, and what was asked once is
/// kept in mind. Make one inside the import's transaction and use it for that import only.
class DoorIndex
{
public:
    struct Found
    {
        DoorId id;
        bool isNew = false;
    };

    /// With all doors in memory: for imports of many.
    static Result<std::unique_ptr<DoorIndex>> load(Connection &connection);
    /// Asks the file for each address: for imports that touch few of its doors.
    static Result<std::unique_ptr<DoorIndex>> onDemand(Connection &connection);
    ~DoorIndex();

    /// The door at this address: with the same postcode in the same district, else one that lacks either. Two districts
    /// may each have a 5 Acre Lane; a door whose district or postcode changed since an earlier import is the same. A
    /// known door takes on what it lacked: district, postcode, UPRN; a blank overwrites nothing. An address that is
    /// empty in all parts is Invalid.
    Result<Found> findOrCreate(const KeyedAddress &address, DistrictId district, const QString &districtCode = {},
                               std::optional<qint64> uprn = {});
    Result<Found> findOrCreate(const Address &address, DistrictId district, const QString &districtCode = {},
                               std::optional<qint64> uprn = {});

    qint64 doorsCreated() const;
    qint64 streetsCreated() const;

private:
    struct State;
    explicit DoorIndex(std::unique_ptr<State> state);

    std::unique_ptr<State> m_state;
};

} // namespace rosette
