#pragma once

#include "models/register/registerrow.h"

namespace rosette {

/// Somebody who is in the file before a register is read.
struct KnownElector
{
    PersonId person;
    RegistrationId registration; ///< the newest; none for people who never were on a register
    DistrictId district;
    int number = 0;
    QString suffix;
    QString nameKey;
    DoorId door;       ///< of the person
    size_t said = 0;   ///< saidBy() of the registration
    quint16 title = 0; ///< titleMark() of the person's title
    bool isCurrent = false;
    bool isMatched = false; ///< found in the register being read

    /// What tells whether a register says the same again: marker, kind, dates, opt-out and name as in the file.
    static size_t saidBy(const RegisterRow &row);
    static size_t saidBy(const QString &marker, ElectorKind kind, QDate birthDate, QDate attainmentDate,
                         const QString &sourceName, bool isOptedOut);
    /// Tells titles apart; 0 is none.
    static quint16 titleMark(const QString &title);
};

} // namespace rosette
