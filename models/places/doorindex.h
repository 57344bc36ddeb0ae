#pragma once

#include <memory>

#include "models/places/door.h"
#include "models/store/connection.h"

namespace rosette {

/// Finds or makes doors and their streets fast, for imports of many: all keys are in memory, the statements stay prepared. Make one
/// inside the import's transaction and use it for that import only.
class DoorIndex
{
public:
    struct Found
    {
        DoorId id;
        bool isNew = false;
    };

    static Result<std::unique_ptr<DoorIndex>> load(Connection &connection);
    ~DoorIndex();

    /// The door at this address. A known door takes on what it lacked: district, postcode, UPRN; a blank overwrites nothing.
    /// An address that is empty in all parts is Invalid.
    Result<Found> findOrCreate(const Address &address, DistrictId district, const QString &districtCode = {},
                               std::optional<qint64> uprn = {});
    /// Without making anything; no id when unknown.
    DoorId find(const Address &address, const QString &districtCode = {}) const;
    DistrictId districtOf(DoorId door) const;

    qint64 doorsCreated() const;
    qint64 streetsCreated() const;

private:
    struct State;
    explicit DoorIndex(std::unique_ptr<State> state);

    std::unique_ptr<State> m_state;
};

} // namespace rosette
