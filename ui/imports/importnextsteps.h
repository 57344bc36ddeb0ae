#pragma once

#include <optional>

#include "models/imports/importkind.h"
#include "models/rounds/coverage.h"
#include "ui/shell/navigator.h"

namespace rosette {

/// Something that is worth doing after an import: a sentence and the button that begins it.
struct ImportNextStep
{
    QString key;      ///< for tests and settings
    QString sentence; ///< why
    QString action;
    QString pageId; ///< where it is done; empty when it is another import
    Target target = {};
    std::optional<ImportKind> kind = {}; ///< to be imported next
};

/// What comes after an import of `kind`, from what the campaign has now; the first is the way to what was imported.
Result<QList<ImportNextStep>> nextStepsAfter(ImportKind kind, const ImportReport &report, Connection &connection);

/// Whether an import of this kind may bring homes that no round reaches, or send them into two.
bool mayChangeHomes(ImportKind kind);
/// The way to homes in no round, or in two; nothing when there are none.
std::optional<ImportNextStep> homesStep(const CoverageCounts &counts);

} // namespace rosette
