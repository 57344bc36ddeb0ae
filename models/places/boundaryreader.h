#pragma once

#include "models/base/feedback.h"
#include "models/places/boundaryfile.h"

namespace rosette {

/// Reads boundary files by GDAL. Any thread.
class BoundaryReader
{
public:
    /// Error with a sentence that names the file when one cannot be read or holds no areas.
    static Result<BoundaryFile> read(const QStringList &paths, const ImportCorrections &corrections,
                                     const Feedback &feedback);
};

} // namespace rosette
