#pragma once

#include "models/people/eligibility.h"

namespace rosette {

/// How many of the current register may vote in an election.
struct ElectorateCount
{
    qint64 mayVote = 0; ///< with those whose marker is unknown
    qint64 unclear = 0; ///< of them: the marker is in no table
    qint64 mayNot = 0;

    /// Reads the whole register: not for the window's thread on a large one.
    static Result<ElectorateCount> load(Connection &c, const Electorate &electorate);
    /// "13,921 may vote, 3 of them with a marker that nobody explained."
    QString toText() const;
};

} // namespace rosette
