#pragma once

#include "models/activities/activity.h"
#include "models/output/paperdraft.h"

namespace rosette {

struct FrozenSheet;

/// What stands on a session's debrief sheet before anybody writes on it: internal paper that goes out with the contact
/// sheets and comes back with them.
struct DebriefPaper
{
    struct Sheet
    {
        int number = 0;
        QString title;
        int lines = 0;
    };

    Clearance clearance; ///< of the team
    Activity session;
    QList<Sheet> sheets; ///< that went out for it, by number
    QStringList team;    ///< who is on its shifts and may be named, in the order of names
    QStringList asks;    ///< what people may have asked for: "Poster"

    /// NotFound when the session is gone.
    static Result<DebriefPaper> load(const ExportContext &context, ActivityId session);
    /// The same with sheets that are printed along with it.
    DebriefPaper with(const QList<FrozenSheet> &printed) const;
};

/// Draws it on pages of its own. `paper` measures words before its first page.
void drawDebrief(Paper &paper, const DebriefPaper &debrief);

/// The sheet alone, for a session whose contact sheets are out already or that has none.
Result<PaperDraft> debriefDraft(const ExportContext &context, ActivityId session);

} // namespace rosette
