#pragma once

#include <optional>

#include "models/imports/importkind.h"
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

} // namespace rosette
