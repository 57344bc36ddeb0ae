#pragma once

#include "models/register/registerlayout.h"
#include "models/tables/tablereader.h"

namespace rosette {

/// A layout that a file may have.
struct RegisterGuess
{
    RegisterLayout layout;
    int score = 0;  ///< 0 to 100: how much of the file it accounts for; more when the user said so
    QString reason; ///< a sentence
};

/// True when some supplier names its columns so.
bool isSuppliersHeading(const QStringList &heading);
/// True when the columns hold a register, whoever wrote it. `own`: layouts that the user described.
bool isRegisterHeading(const QStringList &heading, const QList<RegisterLayout> &own = {});

/// The layouts that fit, the best first. `sample`: the first rows below the heading, which tell an update from a full
/// register and, where there is no heading, everything; the heading is then the first of them.
/// `own` come first of all.
QList<RegisterGuess> guessRegisterLayouts(const QStringList &heading, const QList<TableRow> &sample,
                                          const QList<RegisterLayout> &own = {});

/// True when `cells` are an elector of a layout without heading.
bool isElector(const RegisterLayout &layout, const QStringList &cells);

} // namespace rosette
