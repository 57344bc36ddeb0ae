#pragma once

#include <optional>

#include <QString>

namespace rosette {

/// A phone number as British people write it, and as machines compare it.
struct PhoneNumber
{
    QString display; ///< "07700 900123"; "+33 1 70 18 99 00" for numbers abroad
    QString key;     ///< E.164: "+447700900123"
    bool isMobile = false;

    /// Reads "07700900123", "+44 (0)7700 900 123", "7700 900123", … as in Britain; nothing when it cannot be a number.
    static std::optional<PhoneNumber> parse(const QString &text);
};

} // namespace rosette
