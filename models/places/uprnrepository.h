#pragma once

#include <QHash>
#include <QSet>

#include "models/places/uprnblock.h"
#include "models/store/connection.h"

namespace rosette {

class UprnRepository
{
public:
    /// In order of UPRN.
    static Result<std::vector<UprnPoint>> all(Connection &connection);
    /// Of the asked ones those that are known.
    static Result<QHash<qint64, LonLat>> find(Connection &connection, const QSet<qint64> &uprns);
    /// `points` in order of UPRN, each once.
    static Status replaceAll(Connection &connection, const std::vector<UprnPoint> &points);
};

} // namespace rosette
