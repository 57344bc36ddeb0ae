#pragma once

#include <vector>

#include <QSet>

#include "models/base/feedback.h"
#include "models/geo/geobox.h"
#include "models/places/uprnblock.h"
#include "models/store/importjournal.h"

namespace rosette {

/// Which of the country's 40 million properties are wanted.
struct UprnArea
{
    GeoBox box;
    QSet<qint64> uprns; ///< these ones wherever they stand
};

/// What files of UPRNs say of an area.
struct UprnFile
{
    std::vector<UprnPoint> points; ///< in order of UPRN, each once; of two rows the later
    qint64 outside = 0;            ///< rows of other areas
    QList<ImportProblem> problems; ///< the first thousand
    qint64 rejected = 0;           ///< rows that could not be used
};

/// Reads OS Open UPRN: UPRN, X_COORDINATE, Y_COORDINATE, LATITUDE, LONGITUDE, in any order of columns; CSV or zipped
/// CSV. Memory grows with what is wanted, not with the file. Any thread.
class UprnReader
{
public:
    static Result<UprnFile> read(const QStringList &paths, const UprnArea &area, const Feedback &feedback);
    /// Whether these are the cells of such a file's heading.
    static bool isHeading(const QStringList &cells);
};

} // namespace rosette
