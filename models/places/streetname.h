#pragma once

#include <QString>

namespace rosette {

/// How street names are compared.
class StreetName
{
public:
    /// What is equal for the same street however it is written: "St. John's Rd", "SAINT JOHNS ROAD" → "saint johns
    /// road". Upper case, punctuation, spaces, accents and the usual short words do not matter.
    static QString key(const QString &name);
};

} // namespace rosette
