#pragma once

#include <QStringList>

#include "models/store/importjournal.h"
#include "models/store/importoptions.h"

namespace rosette {

/// Reads a list of postal and proxy voters and marks the people on the current register. A newer list replaces the
/// older one for the polling districts that it speaks of; who was gained, changed and lost by that is named among the
/// report's problems. Counts: `added`, `amended`, `unchanged`, `removed`, `unsure` (the list names somebody else; left
/// alone), `rejected`. A number that nobody has is a problem with its line.
///
/// Corrections: `election` (an id; `all` for a list that no election has for itself) and, for a list without a column
/// of kinds, `type` (`postal`, `proxy`, `postal-proxy`).
Result<ImportReport> importAbsentVoters(const CampaignFile &file, Connection &c, const QStringList &files,
                                        const ImportOptions &options);

/// The keys of the corrections.
namespace AbsentVoterGuess {
constexpr auto kElection = "election";
constexpr auto kType = "type";
} // namespace AbsentVoterGuess

} // namespace rosette
