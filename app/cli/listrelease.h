#pragma once

#include <QHash>
#include <QJsonArray>

#include "app/cli/cli.h"
#include "models/output/heldback.h"
#include "models/store/campaign.h"
#include "models/volunteers/volunteer.h"

namespace rosette::cli {

/// A list as it may be shown.
struct ReleasedListing
{
    QJsonArray rows;
    HeldBack heldBack = {};  ///< people whose names are left empty
    int numbersHeldBack = 0; ///< phone numbers and mail addresses that are left out
};

/// Tells, beside the list, who was held back and why; nothing when nobody was.
void sayWhatStayed(const Cli &cli, const ReleasedListing &released);

/// What a list shows on a terminal leaves the file like any copy of rows: names of who must stay are left empty,
/// numbers and addresses that may not be used are left out, and the export log notes it. Rows are kept, so that ids and
/// counts stay right. Nothing happens to lists that name nobody.
Result<ReleasedListing> releaseListing(Campaign &campaign, const QString &listing, const QJsonArray &rows);

/// For rows that name helpers: their "person" tells the gate who it is, whatever the "name".
Result<QHash<VolunteerId, PersonId>> peopleWhoHelp(Connection &c);

} // namespace rosette::cli
