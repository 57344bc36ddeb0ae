#pragma once

#include <optional>

#include "models/base/result.h"
#include "models/volunteers/volunteer.h"

namespace rosette {

class Connection;

/// Volunteers who stand in the list twice. Only ever proposed; somebody decides.
namespace VolunteerDoubles {

struct Double
{
    Volunteer other;
    QString evidence; ///< "Same name and postcode."
};

/// Another volunteer who may be the same person: same name and a phone, e-mail or postcode in common, or the same
/// phone or e-mail. Not one of those who were called two people.
Result<std::optional<Double>> find(Connection &connection, const Volunteer &volunteer);
/// Makes the two one; what hangs on `gone` moves to `kept`, which gains what it did not have. Inside one edit.
Status merge(Connection &connection, const Volunteer &kept, const Volunteer &gone, qint64 nowMs);

} // namespace VolunteerDoubles

} // namespace rosette
