#pragma once

#include <QString>

namespace rosette {

/// What a register's new name does to the name of a person.
enum class NameUpdate {
    None,    ///< it says no more than before, or what a person set right by hand
    Surname, ///< the surname; forenames that were only left out or cut to initials stay
    All,
};

/// Of keys as PersonName::key() makes them: the person's, what the register before wrote (empty when there was none),
/// and what it writes now.
NameUpdate nameUpdateOf(const QString &person, const QString &councilBefore, const QString &councilNow);

} // namespace rosette
