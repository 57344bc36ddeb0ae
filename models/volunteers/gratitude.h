#pragma once

#include <QDate>
#include <QHash>
#include <QString>

#include "models/base/id.h"
#include "models/base/result.h"

namespace rosette {

class Connection;

/// What a volunteer gave since they were last thanked.
struct Giving
{
    int shifts = 0;        ///< came to
    int leaflets = 0;      ///< through doors
    int conversations = 0; ///< people spoken to
    QDate last;            ///< day on which they gave; local
    QDate thankedOn;       ///< invalid: never

    /// "3 shifts, 240 leaflets since Sat 3 Oct", "1 shift; never thanked".
    QString words() const;
    /// What one would thank them for: "3 shifts, 240 leaflets".
    QString what() const;
};

/// Those who gave something since they were last thanked, or were never thanked for it: whom to thank.
Result<QHash<VolunteerId, Giving>> givenSinceThanked(Connection &connection);

} // namespace rosette
