#pragma once

#include "models/places/boundaryfields.h"
#include "models/places/ward.h"
#include "models/store/importjournal.h"

namespace rosette {

/// A polling district as a boundary file has it.
struct BoundaryDistrict
{
    QString code;
    QString name;
    qsizetype ward = -1; ///< index in BoundaryFile::wards; below 0 when the file does not say
    Outline outline;
};

/// What one or more boundary files say: wards without ids, or polling districts with the wards that they name, each of
/// which is put together from its districts.
struct BoundaryFile
{
    QList<Ward> wards;
    QList<BoundaryDistrict> districts;
    QList<ImportProblem> problems; ///< by their place in the file
    QList<ImportGuess> guesses;    ///< of the first file
};

} // namespace rosette
