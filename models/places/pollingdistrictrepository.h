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
    /// An invalid id when there is none; counts no electors, as the others do.
    static Result<DistrictId> idOf(Connection &connection, const QString &code);
    static Result<DistrictId> findOrCreate(Connection &connection, const QString &code);
    static Status update(Connection &connection, const PollingDistrict &district);
    /// Nothing happens when the ward is known from a source that is believed before `source`: what was set by hand
    /// stands. The doors of the district follow.
    static Status setWard(Connection &connection, DistrictId id, WardId ward, WardSource source);
    static Status setOutline(Connection &connection, DistrictId id, const Outline &outline);
    static Status remove(Connection &connection, DistrictId id);
};

} // namespace rosette
