#include "models/output/contactplan.h"

#include <QCoreApplication>

#include "models/output/sheetfilling.h"
#include "models/output/sheetpeople.h"
#include "models/people/election.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("ContactSheets", text); }

/// A door where somebody may be gone to is one line; who it is stays in the file.
void forgetNames(QList<SheetRun> &runs)
{
    for (SheetRun &run : runs) {
        for (SheetHousehold &household : run.households)
            household.electors = {SheetElector()};
    }
}

SheetRoom roomOf(const ContactSheetRequest &request, const SheetLook &look, const Clearance &clearance)
{
    if (request.linesPerSheet > 0)
        return {.rows = double(request.linesPerSheet)};
    return roomOnPage(look, clearance);
}

/// Empty when no election was asked for.
Result<QString> titleOf(Connection &connection, ElectionId id)
{
    ROSETTE_ASSIGN(const auto election, ElectionRepository::find(connection, id));
    return election ? election->title() : QString();
}

Result<std::optional<DebriefPaper>> debriefOf(const ExportContext &context, const ContactSheetRequest &request)
{
    if (!request.withDebrief || !request.activity)
        return std::optional<DebriefPaper>();
    ROSETTE_ASSIGN(DebriefPaper debrief, DebriefPaper::load(context, request.activity));
    return std::optional(std::move(debrief));
}

QJsonObject headingOf(const ContactPlan &plan, const PlannedSheet &planned)
{
    return {{u"subject"_s, plan.walk.subject},
            {u"ward"_s, plan.walk.wardName},
            {u"districts"_s, planned.districts.join(u", "_s)},
            {u"election"_s, plan.election},
            {u"held_back"_s, plan.clearance.heldBack().total()},
            {u"layout"_s, sheetStyleKey(plan.look.style)},
            {u"large"_s, plan.look.isLargePrint},
            {u"terms"_s, plan.look.terms.toJson()}};
}

} // namespace

Result<ContactPlan> ContactPlan::make(const ExportContext &context, const ContactSheetRequest &request)
{
    context.feedback.report(0, tr("Reading doors"));
    ROSETTE_ASSIGN(const SheetPeople people, SheetPeople::of(context.connection, request));
    ROSETTE_ASSIGN(const SheetWalk walk, sheetWalkOf(context.connection, request, people));
    QList<SheetRun> runs = SheetPlan::runsOf(walk.stages);
    ROSETTE_ASSIGN(const Clearance clearance, fillRuns(context, runs, people, Purpose::CanvassSheet, request.voters()));
    if (request.style == SheetStyle::Doors)
        forgetNames(runs);
    ROSETTE_ASSIGN(const SheetTerms terms, SheetTerms::present(context.connection, context.clock.today()));
    const SheetLook look{terms, request.style, request.isLargePrint};
    const QList<PlannedSheet> planned = SheetPlan::pack(runs, roomOf(request, look, clearance));
    if (planned.isEmpty()) {
        const QString why =
            clearance.heldBack().isEmpty() ? tr("No elector lives there.") : clearance.heldBack().toText();
        return Error{ErrorCode::NotFound, tr("There is nobody to print for %1. %2").arg(walk.subject, why), {}};
    }
    ROSETTE_ASSIGN(const QString election, titleOf(context.connection, request.voters()));
    ROSETTE_ASSIGN(const QList<Script> scripts, ScriptRepository::printedOn(context.connection, context.clock.today()));
    ROSETTE_ASSIGN(const std::optional<DebriefPaper> debrief, debriefOf(context, request));
    return ContactPlan{clearance, look, walk, planned, election, scripts, debrief};
}

QList<FrozenSheet> ContactPlan::numbered(const ContactSheetRequest &request, int number, qint64 printedAt) const
{
    const QString kind = look.style == SheetStyle::Doors ? u"doors"_s : u"contact"_s;
    QList<FrozenSheet> frozen;
    for (const PlannedSheet &plan : sheets) {
        const Sheet sheet{newId<SheetId>(), number++,         kind,      plan.title, headingOf(*this, plan),
                          request.round,    request.activity, printedAt, {}};
        frozen += FrozenSheet{sheet, plan.lines};
    }
    return frozen;
}

} // namespace rosette
