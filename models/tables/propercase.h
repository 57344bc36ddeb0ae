#pragma once

#include <QString>

namespace rosette {

/// "O'BRIEN-MCDONALD" → "O'Brien-McDonald". Names that are not all in capitals (or all small) stay as people write
/// them.
QString properCaseName(const QString &name);
/// The same, but what stands before the last word of a surname is small: "VAN DER BERG" → "van der Berg".
QString properCaseSurname(const QString &surname);

/// "FLAT 2A, 1ST FLOOR, PRINCE OF WALES ROAD" → "Flat 2A, 1st Floor, Prince of Wales Road"; mixed case stays.
QString properCaseAddress(const QString &text);

} // namespace rosette
