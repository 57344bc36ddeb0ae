#pragma once

#include "models/output/contactsheets.h"
#include "models/output/labelgrid.h"
#include "models/output/paperdraft.h"

namespace rosette {

/// Letters to the voters of an area: its round, street, ward, filter … as for contact sheets.
struct AddressLabelRequest
{
    ContactSheetRequest area;
    bool isForHouseholds = true; ///< one letter a household instead of one a voter
    LabelGrid grid = LabelGrid::all().first();
};

/// Labels in walking order, so that letters can also be carried; as a table: who, how they are greeted and the address
/// in lines, for a mail merge. Through the gate as post. NotFound when there is nobody to write to.
Result<PaperDraft> addressLabelDraft(const ExportContext &context, const AddressLabelRequest &request);

} // namespace rosette
