#pragma once

#include "models/people/contactpoint.h"

namespace rosette {

/// "y", "Yes", "x", "✓" and their opposites; Unknown for anything else.
Consent writtenConsent(const QString &text);

/// A day as British spreadsheets write it, in words: "01/09/2024" and "2024-09-01" are "1 September 2024". Anything
/// else stays as it is: "2017", "May 2017".
QString writtenDay(const QString &text);

} // namespace rosette
