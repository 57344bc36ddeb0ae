#pragma once

#include <QVariantList>

#include "models/people/eligibility.h"

namespace rosette {

/// Electorate::eligibility() as a condition of SQL, for lists and counts of many: true for who is on the register and
/// is not surely shut out. For repositories only; a test holds the two equal.
struct ElectorateSql
{
    explicit ElectorateSql(const Electorate &electorate);
    /// NotFound when there is no such election.
    static Result<ElectorateSql> load(Connection &c, ElectionId id);

    QString condition;   ///< over `registrations r`, not true without one; in brackets
    QVariantList values; ///< of its question marks, in order
};

} // namespace rosette
