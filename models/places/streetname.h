#pragma once

#include <QString>

namespace rosette {

/// How street names are compared and written.
class StreetName
{
public:
    /// What is equal for the same street however it is written: "St. John's Rd", "SAINT JOHNS ROAD" → "saint johns road". Upper case,
    /// punctuation, spaces, accents and the usual short words do not matter.
    static QString key(const QString &name);
    /// "ST JOHN'S ROAD" → "St John's Road"; names that are not all capitals stay as they are.
    static QString displayName(const QString &name);
};

} // namespace rosette
