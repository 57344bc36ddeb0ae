#pragma once

#include <QString>

#include "models/store/importfinding.h"
#include "ui/shell/theme.h"

namespace rosette {

/// What an import does with a row, as the window says it.
namespace OutcomeWords {

/// In the order in which they are listed.
QList<ImportOutcome> all();
/// "New", "Gone"
QString title(ImportOutcome outcome);
/// With the shape of its meaning before it: "● New".
QString marked(ImportOutcome outcome);
Meaning meaning(ImportOutcome outcome);
/// Of rows about which the user should decide.
QString unsureTitle();
/// "12 new, 2 left out"; empty when all are 0.
QString inShort(const QMap<ImportOutcome, qint64> &counts);

/// Where somebody lives, as on an envelope: "Flat 2, 14 Acre Lane", "Rossetti House, Acre Lane".
QString placeOf(const ImportFinding &finding);

} // namespace OutcomeWords

} // namespace rosette
