#pragma once

#include <QString>

namespace rosette {

/// A name as registers write it, told apart and in proper case.
struct PersonName
{
    QString forename;
    QString surname;

    /// "DE ROSA Yusuf Ali" → De Rosa, Yusuf Ali: the surname first, with what belongs to it ("De", "Van der", "Mac").
    static PersonName fromSurnameFirst(const QString &text);
    /// "Yusuf Ali De Rosa" → the same.
    static PersonName fromSurnameLast(const QString &text);
    static PersonName fromParts(const QString &forename, const QString &surname);

    bool isEmpty() const { return forename.isEmpty() && surname.isEmpty(); }
    /// What orders and matches names: "rossetti, ivy saqib"; no case, accents, apostrophes or hyphens.
    QString key() const;
};

} // namespace rosette
