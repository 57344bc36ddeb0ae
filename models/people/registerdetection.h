#pragma once

#include "models/people/registerlayout.h"
#include "models/tables/tablereader.h"

namespace rosette {

/// A layout that a file may have.
struct RegisterGuess
{
    const RegisterLayout *layout = nullptr; ///< lives as long as the program
    int score = 0;                          ///< 0 to 100: how much of the file it accounts for
    QString reason;                         ///< a sentence
};

/// True when some supplier names its columns so.
bool isRegisterHeading(const QStringList &heading);

/// The layouts that fit, the best first. `sample`: the first rows below the heading, which tell an update from a full
/// register and, where there is no heading, everything; the heading is then the first of them.
QList<RegisterGuess> guessRegisterLayouts(const QStringList &heading, const QList<TableRow> &sample);

/// True when `cells` are an elector of a layout without heading.
bool isElector(const RegisterLayout &layout, const QStringList &cells);

} // namespace rosette
