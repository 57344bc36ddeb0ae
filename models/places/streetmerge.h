#pragma once

#include "models/places/street.h"
#include "models/places/streetclusters.h"
#include "models/store/connection.h"

namespace rosette {

struct StreetMergeReport
{
    int added = 0;
    int amended = 0;
    int unchanged = 0;
    int removed = 0; ///< came with an older extract, are not in this one, and nobody needs them
    QStringList addedNames;
    QList<Street> gone; ///< had a line, are not in this extract, and stay for their doors or rounds; by name
};

/// Brings the streets of a new extract into the campaign. A known street of the same name nearby keeps its id and gets
/// the new line, so that doors and rounds stay on it.
Result<StreetMergeReport> mergeStreets(Connection &connection, const QList<MappedStreet> &streets);

} // namespace rosette
