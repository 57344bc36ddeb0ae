#pragma once

#include "models/people/person.h"
#include "models/store/connection.h"

namespace rosette {

/// Names that stand in the file beside the people themselves, in tables that no undo brings back.
class NamesInLogs
{
public:
    /// Lines of imported files that could not be used and hold the person's first forename and surname go, whoever else
    /// they name; the log of exports keeps that somebody's own record was handed over, without the name. Who has one
    /// name only is left alone: it would be a street's as often.
    static Status forget(Connection &c, const Person &person);
};

} // namespace rosette
