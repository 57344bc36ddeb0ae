#pragma once

#include <QList>
#include <QString>

#include "models/people/election.h"
#include "models/store/connection.h"

namespace rosette {

using FranchiseMarkerId = Id<struct FranchiseMarkerTag>;

/// Which polls a register marker allows in one nation. Rows of the file that the user may edit, not constants of the
/// program.
struct FranchiseMarker
{
    FranchiseMarkerId id;
    QString nation;
    QString marker; ///< empty: the elector may vote in all polls
    QString meaning;
    bool canVoteLocally = true;
    bool canVoteDevolved = true;
    bool canVoteForParliament = true;

    bool allows(Franchise franchise) const;
};

/// How many electors on the current register have a marker.
struct MarkerUse
{
    QString marker;
    qint64 electors = 0;
};

class FranchiseMarkerRepository
{
public:
    /// Of the campaign's own nation; the blank marker first.
    static Result<QList<FranchiseMarker>> list(Connection &c);
    static Result<QList<FranchiseMarker>> list(Connection &c, const QString &nation);
    /// What the marker means ("EU citizen") in the campaign's nation; the marker itself when nobody said.
    static Result<QString> meaning(Connection &c, const QString &marker);
    /// Markers on the current register, the most frequent first.
    static Result<QList<MarkerUse>> uses(Connection &c);
    /// Those of them that the nation's table lacks.
    static Result<QList<MarkerUse>> unknown(Connection &c, const QString &nation);

    /// Conflict when the nation has that marker already, Invalid without a meaning; so for update().
    static Result<FranchiseMarkerId> insert(Connection &c, const FranchiseMarker &marker);
    static Status update(Connection &c, const FranchiseMarker &marker);
    /// The blank marker cannot be removed: Invalid.
    static Status remove(Connection &c, FranchiseMarkerId id);
    /// Puts the nation's table back to what a new campaign has; rows of the user's own are removed.
    static Status restoreDefaults(Connection &c, const QString &nation);
};

} // namespace rosette
