#pragma once

#include <QStringList>

#include "models/base/result.h"

namespace rosette {

/// Which known file a heading belongs to.
enum class RegisterLayout {
    Unknown,
    XpressFull,
    XpressUpdate,
    ErosFull,
    ErosUpdate,
    DemocracyCountsFull,
    DemocracyCountsUpdate,
    AbsentVoters,
    PollingStations,
    Volunteers,
    Doors,
};

/// Unknown when no known supplier writes such a heading.
RegisterLayout registerLayoutOf(const QStringList &heading);

/// In words: "a monthly update from Xpress".
QString registerLayoutText(RegisterLayout layout);

/// Opens nothing, says why not: the sentence for a file of another kind than `wanted` ("a full register from Xpress").
Error wrongLayout(const QString &path, RegisterLayout found, const QStringList &heading, const QString &wanted);

} // namespace rosette
