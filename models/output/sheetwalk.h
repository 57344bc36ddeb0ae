#pragma once

#include "models/base/id.h"
#include "models/output/contactsheets.h"
#include "models/output/sheetpeople.h"
#include "models/rounds/rounddoors.h"

namespace rosette {

/// What is to be walked for a request.
struct SheetWalk
{
    QString subject;  ///< "Round 12", "Brownlow Road", "KAA", "Gospel Oak"
    QString wardName; ///< when all of it lies in one
    QList<StageDoors> stages;
};

/// The stages of the round; the chosen doors side by side of their streets; else up one side and down the other of the street, or of each street of the district or ward; else the doors of `people`.
Result<SheetWalk> sheetWalkOf(Connection &connection, const ContactSheetRequest &request, const SheetPeople &people);

} // namespace rosette
