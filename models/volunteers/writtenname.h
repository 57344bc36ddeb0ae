#pragma once

#include <QString>

namespace rosette {

/// A person's name as one cell of a spreadsheet holds it, cut into the two parts that are kept.
struct WrittenName
{
    QString forename;
    QString surname;

    /// "Ivy Doyle", "DOYLE, IVY", "Ivy van der Berg". Names all in capitals or all in small letters are set as names
    /// are written: O'Kelly, McDonald, Smith-Jones.
    static WrittenName parse(const QString &text);
    /// Sets a name's letters when they are all of one case; leaves it alone otherwise.
    static QString tidied(const QString &text);

    bool isEmpty() const { return forename.isEmpty() && surname.isEmpty(); }
};

} // namespace rosette
