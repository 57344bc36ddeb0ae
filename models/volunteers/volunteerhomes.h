#pragma once

#include "models/base/result.h"
#include "models/volunteers/volunteer.h"

namespace rosette {

class Connection;

/// Volunteers whose postcode no door here has live in the ward where the postcode lies.
Status fillWardsOfHomes(Connection &connection, QList<Volunteer> &volunteers);

} // namespace rosette
