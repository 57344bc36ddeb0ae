#pragma once

#include "models/output/paperdraft.h"
#include "models/people/objection.h"
#include "models/people/personfilter.h"

namespace rosette {

/// The people of a filter to be called (Phone) or written to (Email), each with the numbers or addresses to which they
/// agreed, and only those: who was not asked, said no or objects is held back. By name; on paper with room for what
/// they say. NotFound when nobody is left; Invalid for the other ways.
Result<PaperDraft> contactListDraft(const ExportContext &context, const PersonFilter &filter, ContactWay way);

} // namespace rosette
