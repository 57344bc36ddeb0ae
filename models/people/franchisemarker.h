#pragma once

#include <QList>
#include <QString>

#include "models/store/connection.h"

namespace rosette {

/// Which polls a register marker allows in one nation. Rows of the file that the user may edit, not constants of the
/// program.
struct FranchiseMarker
{
    QString marker; ///< empty: the elector may vote in all polls
    QString meaning;
    bool canVoteLocally = true;
    bool canVoteDevolved = true;
    bool canVoteForParliament = true;
};

class FranchiseMarkerRepository
{
public:
    /// Of the campaign's own nation.
    static Result<QList<FranchiseMarker>> list(Connection &c);
    /// What the marker means ("EU citizen"); the marker itself when nobody said.
    static Result<QString> meaning(Connection &c, const QString &marker);
};

} // namespace rosette
