#pragma once

#include "models/output/exportcontext.h"
#include "models/output/exportformat.h"
#include "models/output/heldback.h"
#include "models/people/personrepository.h"

namespace rosette {

struct PeopleExport
{
    int people = 0;
    HeldBack heldBack;
};

/// Electors that fit the filter, by name, as csv or xlsx.
Result<PeopleExport> exportPeople(const ExportContext &context, const PersonFilter &filter, ExportFormat format, const QString &path);

} // namespace rosette
