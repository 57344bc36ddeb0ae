#pragma once

#include <optional>

#include "models/base/result.h"
#include "models/people/person.h"
#include "models/people/personname.h"
#include "models/volunteers/volunteer.h"

namespace rosette {

class Connection;

/// Finds the elector a volunteer probably is: same name, same postcode. Only ever proposed, never joined by itself.
class ElectorHint
{
public:
    /// Nothing when the volunteer lives at a known door already, when nobody fits or when several do.
    static Result<std::optional<PersonRow>> find(Connection &connection, const Volunteer &volunteer);
    /// The same of somebody who is no volunteer yet.
    static Result<std::optional<PersonRow>> find(Connection &connection, const PersonName &name,
                                                 const QString &postcode, PersonId except = {});
    /// Makes the elector the volunteer's person and moves over the ways to reach them and what they asked to be left in
    /// peace from. Conflict when the elector is a volunteer already.
    static Status join(Connection &connection, VolunteerId volunteer, PersonId elector);
};

} // namespace rosette
