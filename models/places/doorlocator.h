#pragma once

#include <QList>

#include "models/base/feedback.h"
#include "models/base/id.h"
#include "models/store/connection.h"

namespace rosette {

/// How many doors stand where, after locating.
struct LocateReport
{
    int doors = 0;
    int byHand = 0;
    int byUprn = 0;
    int byAddress = 0;
    int interpolated = 0;
    int byPostcode = 0;
    int byStreet = 0;
    int unlocated = 0;
    int moved = 0; ///< points that changed
};

/// Gives each door the best point that is known: UPRN, mapped address, between mapped neighbours of its side of the
/// street, along the street within its postcode, anywhere on the street. Never moves one that was set by hand. Then
/// each door's ward by outline, the ward of each polling district by the majority of its doors (unless a file or the
/// user said so), and the wards of streets. Called inside the transaction of each import that may change the answer, in
/// whatever order imports come.
Result<LocateReport> locateDoors(Connection &connection, const Feedback &feedback);

/// Forgets where the user put these doors and works it out again.
Status locateWithoutHand(Connection &connection, const QList<DoorId> &ids);

} // namespace rosette
