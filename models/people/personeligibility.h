#pragma once

#include "models/people/eligibility.h"

namespace rosette {

/// Whether one person may vote in one election.
struct PersonEligibility
{
    Election election;
    Eligibility eligibility;

    /// "May vote on Thu 6 May 2027 (Borough council)."; else with the reason: "May not vote on …: peer (marker L) …".
    QString toText() const;
};

class PersonEligibilityRepository
{
public:
    /// In every election from `today` on, the next first; empty while no election is known.
    static Result<QList<PersonEligibility>> upcoming(Connection &c, PersonId person, QDate today);
};

} // namespace rosette
