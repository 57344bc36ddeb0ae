#pragma once

#include <QList>

#include "models/places/pollingdistrict.h"
#include "models/store/connection.h"

namespace rosette {

class PollingDistrictRepository
{
public:
    /// By code.
    static Result<QList<PollingDistrict>> list(Connection &connection);
    static Result<std::optional<PollingDistrict>> find(Connection &connection, DistrictId id);
    static Result<std::optional<PollingDistrict>> findByCode(Connection &connection, const QString &code);
    static Result<DistrictId> findOrCreate(Connection &connection, const QString &code);
    static Status update(Connection &connection, const PollingDistrict &district);
    /// The user's word; doors and files do not override it afterwards. The doors of the district follow.
    static Status setWardByHand(Connection &connection, DistrictId id, WardId ward);
    /// What a map of polling districts says; makes the district when it is new. The user's word on its ward stands.
    static Status setByFile(Connection &connection, const QString &code, WardId ward, const Outline &outline);
    static Status remove(Connection &connection, DistrictId id);
};

} // namespace rosette
