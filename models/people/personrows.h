#pragma once

#include "models/people/person.h"
#include "models/store/statement.h"

namespace rosette {

/// The query behind every list of people: its columns and joins, and how a row becomes a PersonRow. For repositories of
/// people only.
class PersonRows
{
public:
    /// "SELECT … FROM people p LEFT JOIN registrations r … doors d … streets s"; append WHERE and ORDER BY.
    static QString selectSql();
    static PersonRow toRow(const Row &row);
};

} // namespace rosette
