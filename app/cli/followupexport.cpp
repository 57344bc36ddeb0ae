#include <QCoreApplication>

#include "app/cli/exporting.h"
#include "models/canvass/codes.h"
#include "models/output/followuplist.h"

namespace rosette::cli {

using namespace Qt::StringLiterals;

/// --ask: what is listed; everything without it.
Status exportFollowUps(const Exporting &job)
{
    QString ask;
    if (job.fields.has(u"ask"_s)) {
        ROSETTE_ASSIGN(const CodeBook codes, CodeBook::load(job.context.connection));
        ROSETTE_ASSIGN(const Code code, codes.match(CodeKind::Ask, job.fields.text(u"ask"_s)));
        ask = code.key;
    }
    ROSETTE_ASSIGN(const ExportFormat format, job.format());
    ROSETTE_ASSIGN(const PaperDraft draft, followUpListDraft(job.context, ask));
    ROSETTE_ASSIGN(const int pages, draft.release(job.context, format, job.out));
    return tellPaper(job, draft, pages, {{u"people"_s, draft.note.people}},
                     QCoreApplication::translate("Cli", "Wrote %1: %2 follow-ups.").arg(job.out).arg(draft.note.lines));
}

} // namespace rosette::cli
