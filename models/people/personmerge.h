#pragma once

#include "models/people/person.h"
#include "models/store/connection.h"

namespace rosette {

/// Makes two entries that stand for one person into one. Everything that hangs on the one that goes – conversations,
/// registrations, contact points, follow-ups, lines of sheets, the volunteer, attendances – moves to the one that
/// stays; what both had alike is kept once. To be called inside one edit, which is what undoes it.
class PersonMerge
{
public:
    /// `merged` is what the person shall be afterwards; its id names who stays. Its registration is chosen here: the
    /// current one, of two the one at the chosen door. NotFound when one of the two is gone already.
    static Status merge(Connection &c, const Person &merged, PersonId gone, qint64 nowMs);
    /// What `kept` would be with nothing chosen: each value of its own, else the other's; flags of either.
    static Person proposal(const Person &kept, const Person &gone);
};

} // namespace rosette
