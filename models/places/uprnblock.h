#pragma once

#include <vector>

#include <QByteArray>

#include "models/base/result.h"
#include "models/geo/lonlat.h"

namespace rosette {

/// Where a property stands, by its Unique Property Reference Number.
struct UprnPoint
{
    qint64 uprn = 0;
    LonLat point;

    friend bool operator==(const UprnPoint &, const UprnPoint &) = default;
};

/// The compact form of many such points in order of UPRN, about nine bytes each: a count, then for each the differences
/// of UPRN, lon and lat to the one before, in units of 1e-7 degrees (a centimetre; UPRN points are said to the metre).
class UprnBlock
{
public:
    /// To the unit in which it will be kept, so that what is read back compares equal.
    static LonLat rounded(LonLat point);
    static QByteArray encode(const UprnPoint *first, const UprnPoint *last);
    /// Corrupt when bytes are missing or too many.
    static Result<std::vector<UprnPoint>> decode(const QByteArray &bytes);
};

} // namespace rosette
