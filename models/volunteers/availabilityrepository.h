#pragma once

#include "models/base/result.h"
#include "models/volunteers/availability.h"

namespace rosette {

/// The weekly patterns of volunteers as they stand in the file.
class AvailabilityRepository
{
public:
    static Result<WeeklyAvailability> find(Connection &connection, VolunteerId volunteer);
    static Result<QHash<VolunteerId, WeeklyAvailability>> listAll(Connection &connection);
    /// Replaces the volunteer's pattern; the same pattern again writes nothing.
    static Status save(Connection &connection, VolunteerId volunteer, const WeeklyAvailability &availability);
};

} // namespace rosette
