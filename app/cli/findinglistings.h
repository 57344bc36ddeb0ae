#pragma once

#include "app/cli/cli.h"
#include "models/store/importfindings.h"

namespace rosette::cli {

/// Adds what a dry run found to its report: `unsure_rows` with their proposals, `by_street`, and the `fingerprint` for
/// --decided-on.
Status addFindings(QJsonObject &report, const ImportFindings &findings);
/// Prints the rows that a person should decide, with their proposals and the reasons.
Status printUnsure(const Cli &cli, const ImportFindings &findings);

/// Adds the rows that change something as `changes`: `outcome`, `number`, `name`, `detail`.
Status addChanges(QJsonObject &report, const ImportFindings &findings);
/// Prints the first of them, those who go first.
Status printChanges(const Cli &cli, const ImportFindings &findings);

} // namespace rosette::cli
