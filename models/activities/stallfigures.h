#pragma once

#include <QDate>
#include <QHash>

#include "models/base/id.h"
#include "models/base/result.h"

namespace rosette {

class Connection;

/// What stalls gave: the part of the campaign's figures that does not come from doors. Days are local, both included;
/// an invalid day is open. Cancelled stalls, those of others, mutual aid and those still to come do not count.
/// Conversations are as typed, or as recorded one by one at the stall when those are more.
struct StallFigures
{
    int stalls = 0;
    int minutes = 0; ///< that they stood
    int conversations = 0;
    int signUps = 0;
    int voterRegistrations = 0;
    int leafletsOut = 0;
};

/// Of all stalls with a result or a day before `today`.
Result<StallFigures> stallFigures(Connection &connection, QDate from, QDate to, QDate today);
/// By the ward of the stall, else of its pitch; WardId() holds those in no ward.
Result<QHash<WardId, StallFigures>> stallFiguresByWard(Connection &connection, QDate from, QDate to, QDate today);

} // namespace rosette
