#pragma once

#include <QDate>
#include <QList>

#include "models/activities/activity.h"
#include "models/output/paperdraft.h"

namespace rosette {

/// Who reads a poster.
enum class PosterAudience {
    Office, ///< the month as a calendar, with who does what
    Public, ///< dates, times and places alone: nobody is named
};

/// What a poster shows unless something else is chosen: to the public stalls and meetings, where anybody may come.
QList<ActivityKind> usualKinds(PosterAudience audience);

struct PosterRequest
{
    QDate month; ///< any day of it
    PosterAudience audience = PosterAudience::Office;
    QList<ActivityKind> kinds = allActivityKinds();
    Paper::Size size = Paper::Size::A4;
};

/// A month to hang up. What is planned under a volunteer's name is left off a public one, and a remark says so.
/// NotFound when nothing of these kinds is planned.
Result<PaperDraft> makeMonthPoster(const ExportContext &context, const PosterRequest &request);

} // namespace rosette
