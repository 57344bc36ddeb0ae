#pragma once

#include <QStringList>

#include "models/store/importjournal.h"
#include "models/store/importoptions.h"

namespace rosette {

/// Reads a council's register of any known supplier, in full or the changes of a month, into people, registrations,
/// districts, streets and doors, in one transaction. Supplier, kind, encoding and delimiter are found out; the report's
/// guess says so, and the correction "layout" overrules it (see RegisterLayout::key). Any other table is read when the
/// correction "map" says what its columns hold (see RegisterMapping), which is remembered.
///
/// People who are in the file are found again by name and address, by household and with a score (see RegisterMatch);
/// who is missing from a full register leaves it but stays a person. An update changes those it names. Nothing that
/// people recorded is touched, a blank never overwrites, and a name that people put right stays.
///
/// A dry run takes down what becomes of every row (ImportReport::findings). Rows of which the import is unsure are
/// taken as the corrections "decision/<line>" say, see ImportFinding::decisionKey(); one that fits no row or no
/// proposal is Invalid. With ImportFindings::kFingerprintKey among them, files that changed since are a Conflict.
///
/// Counts: `added`, `amended`, `moved`, `unchanged`, `removed`, `unsure`, `rejected`, `ignored` (came and went within
/// the month, or left out), and `electors`, `doors`, `streets`, `districts` new in the file. Every row that was not
/// used is a problem with its line. Refused, with a sentence that says what the file seems to be: station lists, absent
/// voters, updates without a register or of another council, anything that is no table.
Result<ImportReport> importRegister(const CampaignFile &file, Connection &c, const QStringList &files,
                                    const ImportOptions &options);

} // namespace rosette
