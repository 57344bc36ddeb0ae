#pragma once

#include <QString>

namespace rosette::bench {

/// Which of the files of one invented council to write.
enum class RegisterEdition {
    First,
    December, ///< the same people, all with new numbers; three in a hundred moved within their district, one was
              ///< renamed
    Update,   ///< a month's notice of changes to First: of 300 electors one left, one got another marker, one is new
};

/// Writes the register of an invented council: polling districts of some 1,700 electors, families of one to three to a
/// door, every fifth house with a flat, names and streets made of parts. The same call writes the same bytes on every
/// machine. First and December have the fourteen columns of Xpress, Update is as Democracy Counts sends it.
/// False when the file cannot be written.
bool writeRegister(const QString &path, int electors, RegisterEdition edition = RegisterEdition::First);

} // namespace rosette::bench
