#pragma once

#include "models/base/feedback.h"
#include "models/places/ward.h"
#include "models/store/importjournal.h"

namespace rosette {

/// A polling district as a boundary file has it.
struct BoundaryDistrict
{
    QString code;
    qsizetype ward = 0; ///< index in BoundaryFile::wards
    Outline outline;
};

/// What one or more boundary files say: wards without ids. Parts of a ward that stand apart in the file are taken
/// together; a map of polling districts that names their wards gives both.
struct BoundaryFile
{
    QList<Ward> wards;
    QList<BoundaryDistrict> districts;
    QList<ImportProblem> problems; ///< areas without name and code, by their place in the file
};

/// Reads boundary files by GDAL. Any thread.
class BoundaryReader
{
public:
    static Result<BoundaryFile> read(const QStringList &paths, const Feedback &feedback);
};

} // namespace rosette
