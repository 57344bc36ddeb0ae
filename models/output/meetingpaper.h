#pragma once

#include "models/output/paperdraft.h"

namespace rosette {

/// What is printed for a meeting.
struct MeetingPaperOptions
{
    bool withAgenda = true;
    bool withIdeas = true; ///< the open ones, below the agenda, with their support
    bool withRoll = true;  ///< an attendance list: who may be expected, and empty lines
    bool withNames = true; ///< without: empty lines only
};

/// The agenda to lay on the table and the attendance list to pass round. Who must not be named is held back by the
/// gate. NotFound when the meeting is gone; Invalid when nothing is chosen.
Result<PaperDraft> meetingPaper(const ExportContext &context, ActivityId meeting, const MeetingPaperOptions &options);

} // namespace rosette
