#include "models/output/rotaexport.h"

#include <QCoreApplication>

#include "models/base/localtime.h"
#include "models/output/calendar.h"
#include "models/output/chattext.h"
#include "models/output/papertable.h"
#include "models/output/planwords.h"
#include "models/output/rotagrid.h"
#include "models/output/rotatables.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("RotaExport", text); }

QString titleOf(const RotaSheetRequest &request)
{
    const bool isWeek = request.from.dayOfWeek() == Qt::Monday && request.to == request.from.addDays(6);
    return tr("Rota %1").arg(isWeek ? weekRange(request.from) : periodText(request.from, request.to));
}

QList<PaperTable::Line> linesOf(const PlanActivity &planned)
{
    const Activity &activity = planned.activity;
    QList<PaperTable::Line> lines;
    for (const PlanShift &shift : planned.shifts) {
        const bool isFirst = lines.isEmpty();
        lines += PaperTable::Line{{},
                                  {timeRange(shift.shift.start, shift.shift.end), isFirst ? activity.title : QString(),
                                   isFirst ? activity.whereText() : QString(), shift.shift.role,
                                   namesText(shift, false), missingText(shift)}};
    }
    if (lines.isEmpty())
        lines += PaperTable::Line{
            {}, {timeRange(activity.start, activity.end), activity.title, activity.whereText(), {}, {}, {}}};
    return lines;
}

PaperTable paperTable(const ReleasablePlan &plan, const RotaSheetRequest &request)
{
    PaperTable table{.title = titleOf(request), .subtitle = plan.clearance.campaign().name, .isPersonal = true};
    table.columns = {{tr("Time"), 24}, {tr("What"), 58, true}, {tr("Where"), 50},
                     {tr("Role"), 36}, {tr("Who"), 0},         {tr("Wanted"), 27}};
    QDate day;
    for (const PlanActivity &planned : plan.ours()) {
        if (planned.activity.date != day) {
            day = planned.activity.date;
            table.lines += PaperTable::Line{longDate(day), {}};
        }
        table.lines += linesOf(planned);
    }
    return table;
}

std::function<void(Paper &)> drawingOf(const ReleasablePlan &plan, const RotaSheetRequest &request)
{
    if (request.view == RotaView::ByPerson)
        return [plan, request](Paper &paper) { drawRotaGrid(paper, plan, request.from, request.to); };
    return [table = paperTable(plan, request), clearance = plan.clearance](Paper &paper) {
        drawPaperTable(paper, table, clearance, Paper::Orientation::Landscape);
    };
}

PaperDraft draftOf(const ReleasablePlan &plan, const RotaSheetRequest &request)
{
    const ExportTable shifts = shiftTable(plan);
    return {.clearance = plan.clearance,
            .note = {tr("Rota"), {}, periodText(request.from, request.to), int(shifts.rows.size()), plan.people},
            .title = titleOf(request),
            .draw = drawingOf(plan, request),
            .table = shifts,
            .moreTabs = {peopleTable(plan)}};
}

} // namespace

Result<PaperDraft> makeRota(const ExportContext &context, const RotaSheetRequest &request)
{
    ROSETTE_ASSIGN(const ReleasablePlan plan, releasablePlan(context, request.from, request.to));
    if (plan.ours().isEmpty())
        return Error{ErrorCode::NotFound,
                     tr("Nothing is planned from %1 to %2.").arg(shortDate(request.from), shortDate(request.to)),
                     {}};
    return draftOf(plan, request);
}

Status exportRota(const ExportContext &context, const RotaSheetRequest &request, ExportFormat format,
                  const QString &path)
{
    if (format == ExportFormat::Ics) {
        ROSETTE_CHECK(exportCalendar(context, request.from, request.to, path));
        return {};
    }
    ROSETTE_ASSIGN(const ReleasablePlan plan, releasablePlan(context, request.from, request.to));
    PaperDraft draft = draftOf(plan, request);
    if (format != ExportFormat::Text) {
        ROSETTE_CHECK(draft.release(context, format, path));
        return {};
    }
    draft.note.format = exportFormatKey(format);
    const QString text = planText(plan, request.from, request.to) + u'\n';
    return Gate::release(context.file, context.connection, plan.clearance, draft.note, path, context.clock,
                         [&](QIODevice &device) { return writeText(device, text); });
}

} // namespace rosette
