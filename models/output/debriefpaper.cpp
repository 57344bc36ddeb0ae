#include "models/output/debriefpaper.h"

#include <QCoreApplication>

#include "models/activities/activityrepository.h"
#include "models/activities/assignmentrepository.h"
#include "models/canvass/codes.h"
#include "models/output/frozensheet.h"
#include "models/output/namedvolunteers.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("DebriefPaper", text); }

/// Fills the team and what was held back of it.
Result<NamedVolunteers> teamOf(const ExportContext &context, ActivityId session)
{
    ROSETTE_ASSIGN(const QList<Assignment> assignments,
                   AssignmentRepository::listOfActivity(context.connection, session));
    QSet<VolunteerId> volunteers;
    for (const Assignment &assignment : assignments) {
        if (assignment.counts())
            volunteers += assignment.volunteer;
    }
    return NamedVolunteers::load(context, volunteers, Purpose::Rota);
}

Result<QStringList> asksOf(Connection &connection)
{
    ROSETTE_ASSIGN(const CodeBook codes, CodeBook::load(connection));
    QStringList labels;
    for (const Code &code : codes.ofKind(CodeKind::Ask))
        labels += code.label;
    return labels;
}

} // namespace

Result<DebriefPaper> DebriefPaper::load(const ExportContext &context, ActivityId id)
{
    Connection &c = context.connection;
    ROSETTE_ASSIGN(const Activity session, ActivityRepository::find(c, id));
    ROSETTE_ASSIGN(const NamedVolunteers team, teamOf(context, id));
    ROSETTE_ASSIGN(const QStringList asks, asksOf(c));
    DebriefPaper debrief{team.clearance, session, {}, {}, asks};
    ROSETTE_ASSIGN(const QList<SheetSummary> sheets, SheetRepository::ofActivity(c, id));
    for (const SheetSummary &summary : sheets)
        debrief.sheets += Sheet{summary.sheet.number, summary.sheet.title, summary.lines};
    for (const NamedVolunteers::One &one : team.people)
        debrief.team += one.name;
    debrief.team.sort(Qt::CaseInsensitive);
    return debrief;
}

DebriefPaper DebriefPaper::with(const QList<FrozenSheet> &printed) const
{
    DebriefPaper both = *this;
    for (const FrozenSheet &frozen : printed)
        both.sheets += Sheet{frozen.sheet.number, frozen.sheet.title, int(frozen.lines.size())};
    return both;
}

Result<PaperDraft> debriefDraft(const ExportContext &context, ActivityId session)
{
    ROSETTE_ASSIGN(const DebriefPaper debrief, DebriefPaper::load(context, session));
    return PaperDraft{
        .clearance = debrief.clearance,
        .note = {tr("Debrief sheet"), {}, debrief.session.title, int(debrief.sheets.size()), int(debrief.team.size())},
        .title = tr("Debrief: %1").arg(debrief.session.title),
        .remarks = {},
        .draw = [debrief](Paper &paper) { drawDebrief(paper, debrief); }};
}

} // namespace rosette
