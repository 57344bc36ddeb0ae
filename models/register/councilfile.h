#pragma once

#include <QStringList>

#include "models/base/result.h"

namespace rosette {

/// What a table that an electoral office may send is about, told by its heading.
enum class CouncilFile {
    Unknown,
    Register, ///< of any supplier, full or update
    AbsentVoters,
    PollingStations,
    Volunteers,
    Addresses,
};

/// Unknown when no known file has such a heading.
CouncilFile councilFileOf(const QStringList &heading);

/// In words: "a list of absent voters".
QString councilFileText(CouncilFile file);

/// Opens nothing, says why not: the sentence for a file of another kind than `wanted` ("a register"), as its heading
/// in `line` (1-based) shows.
Error wrongCouncilFile(const QString &path, const QStringList &heading, qint64 line, const QString &wanted);

} // namespace rosette
