#pragma once

#include <QString>

namespace rosette {

/// "O'BRIEN-MCDONALD" → "O'Brien-McDonald". Names that are not all in capitals (or all small) stay as people write
/// them.
QString properCaseName(const QString &name);

/// "FLAT 2A, 1ST FLOOR, PRINCE OF WALES ROAD" → "Flat 2A, 1st Floor, Prince of Wales Road"; mixed case stays.
QString properCaseAddress(const QString &text);

} // namespace rosette
