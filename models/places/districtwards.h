#pragma once

#include "models/store/importjournal.h"

namespace rosette {

/// Gives each polling district that has an outline the ward that holds most of it, unless a file or the user said
/// otherwise. `problems` tells which districts lie in more than one ward. Called inside the transaction of an import of
/// wards or districts, before doors are located.
Status assignDistrictWards(Connection &connection, QList<ImportProblem> &problems);

} // namespace rosette
