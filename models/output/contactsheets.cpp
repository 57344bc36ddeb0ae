#include "models/output/contactsheets.h"

#include <QCoreApplication>
#include <QJsonArray>

#include "models/output/contactplan.h"
#include "models/output/scriptpages.h"
#include "models/output/sheetreprint.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("ContactSheets", text); }

QString itemName() { return tr("Contact sheets"); }

int linesOf(const QList<FrozenSheet> &sheets)
{
    int lines = 0;
    for (const FrozenSheet &frozen : sheets)
        lines += int(frozen.lines.size());
    return lines;
}

/// Numbers the sheets and writes them down as they will be printed, in one transaction.
Result<QList<FrozenSheet>> freeze(const ExportContext &context, const ContactSheetRequest &request,
                                  const ContactPlan &plan)
{
    QList<FrozenSheet> sheets;
    const auto write = [&](Connection &connection) -> Status {
        ROSETTE_ASSIGN(const int number, SheetRepository::nextNumber(connection));
        sheets = plan.numbered(request, number, context.clock.nowMs());
        for (const FrozenSheet &frozen : std::as_const(sheets))
            ROSETTE_CHECK(SheetRepository::insert(connection, frozen.sheet, frozen.lines));
        return {};
    };
    ROSETTE_CHECK(context.file.change(context.connection, write));
    return sheets;
}

/// Paper that never came to be takes its sheets with it.
void discard(const ExportContext &context, const QList<FrozenSheet> &sheets)
{
    const auto removed = context.file.change(context.connection, [&](Connection &connection) -> Status {
        for (const FrozenSheet &frozen : sheets)
            ROSETTE_CHECK(SheetRepository::remove(connection, frozen.sheet.id));
        return {};
    });
    if (!removed)
        qWarning("Sheets that were not printed could not be removed: %s", qPrintable(removed.error().detail));
}

PaperDraft draftOf(const QList<FrozenSheet> &sheets, const SheetLook &look, const Clearance &clearance,
                   const QString &subject)
{
    const int lines = linesOf(sheets);
    return PaperDraft{
        .clearance = clearance,
        .note = ReleaseNote{itemName(), {}, subject, lines, look.style == SheetStyle::Doors ? 0 : lines},
        .title = itemName(),
        .remarks = {},
        .draw = [=](Paper &paper) { drawContactSheets(paper, sheets, look, clearance); }};
}

/// The whole pack: what walkers say, the sheets, the session's debrief.
PaperDraft draftOf(const ContactPlan &plan, const QList<FrozenSheet> &sheets)
{
    PaperDraft draft = draftOf(sheets, plan.look, plan.clearance, plan.walk.subject);
    std::optional<DebriefPaper> debrief;
    if (plan.debrief) {
        debrief = plan.debrief->with(sheets);
        draft.clearance = plan.clearance.with(debrief->clearance);
        draft.note.people += int(debrief->team.size());
    }
    draft.draw = [scripts = plan.scripts, clearance = plan.clearance, drawSheets = draft.draw, debrief](Paper &paper) {
        drawScripts(paper, scripts, clearance);
        drawSheets(paper);
        if (debrief)
            drawDebrief(paper, *debrief);
    };
    return draft;
}

PaperDraft withTable(PaperDraft draft, const QList<FrozenSheet> &sheets, const SheetLook &look)
{
    draft.table = contactTable(sheets, look);
    return draft;
}

PaperDraft draftOf(const SheetReprint &again)
{
    const QList<FrozenSheet> sheets{again.frozen};
    return withTable(draftOf(sheets, again.look, again.clearance, again.frozen.sheet.title), sheets, again.look);
}

Status checkFormats(const ContactSheetRequest &request)
{
    for (const ContactSheetRequest::Target &target : request.files) {
        if (target.format == ExportFormat::Ics || target.format == ExportFormat::Text)
            return formatNotOffered(itemName(), target.format);
    }
    return {};
}

SheetBatch batchOf(const QList<FrozenSheet> &sheets, const Clearance &clearance)
{
    SheetBatch batch;
    batch.heldBack = clearance.heldBack();
    batch.lines = linesOf(sheets);
    for (const FrozenSheet &frozen : sheets)
        batch.numbers += frozen.sheet.number;
    return batch;
}

Status release(const ExportContext &context, const PaperDraft &draft, const ContactSheetRequest::Target &target,
               SheetBatch &batch)
{
    context.feedback.report(0.4, tr("Writing %1").arg(target.path));
    ROSETTE_ASSIGN(const int pages, draft.release(context, target.format, target.path));
    if (target.format == ExportFormat::Pdf)
        batch.pages = pages;
    batch.files += target.path;
    return {};
}

} // namespace

QJsonObject SheetBatch::toJson() const
{
    QJsonArray sheets;
    for (const int number : numbers)
        sheets += number;
    return {{u"sheets"_s, sheets},
            {u"lines"_s, lines},
            {u"pages"_s, pages},
            {u"held_back"_s, heldBack.toJson()},
            {u"files"_s, QJsonArray::fromStringList(files)}};
}

Result<SheetBatch> makeContactSheets(const ExportContext &context, const ContactSheetRequest &request)
{
    ROSETTE_CHECK(checkFormats(request));
    ROSETTE_ASSIGN(const ContactPlan plan, ContactPlan::make(context, request));
    if (context.feedback.isCancelled())
        return Feedback::cancelledError(tr("Stopped; no sheet was made."));

    ROSETTE_ASSIGN(const QList<FrozenSheet> sheets, freeze(context, request, plan));
    PaperDraft draft = draftOf(plan, sheets);
    const auto isTable = [](const ContactSheetRequest::Target &target) { return target.format != ExportFormat::Pdf; };
    if (std::any_of(request.files.begin(), request.files.end(), isTable))
        draft = withTable(draft, sheets, plan.look);
    SheetBatch batch = batchOf(sheets, draft.clearance);
    for (const ContactSheetRequest::Target &target : request.files) {
        if (const Status status = release(context, draft, target, batch); !status) {
            if (batch.files.isEmpty())
                discard(context, sheets);
            return status.error();
        }
    }
    return batch;
}

Result<PaperDraft> contactSheetDraft(const ExportContext &context, const ContactSheetRequest &request)
{
    ROSETTE_ASSIGN(const ContactPlan plan, ContactPlan::make(context, request));
    ROSETTE_ASSIGN(const int number, SheetRepository::nextNumber(context.connection));
    const QList<FrozenSheet> looked = plan.numbered(request, number, context.clock.nowMs());
    PaperDraft draft = draftOf(plan, looked);
    draft.table = ExportTable(); // there is one; filled with the numbers when it leaves
    draft.remarks +=
        looked.size() == 1
            ? tr("One sheet, number %1, with %2 lines.").arg(number).arg(linesOf(looked))
            : tr("%1 sheets, from number %2 on, with %3 lines.").arg(looked.size()).arg(number).arg(linesOf(looked));
    draft.freeze = [plan, request](const ExportContext &at) -> Result<PaperDraft> {
        ROSETTE_ASSIGN(const QList<FrozenSheet> sheets, freeze(at, request, plan));
        PaperDraft leaving = withTable(draftOf(plan, sheets), sheets, plan.look);
        leaving.discard = [sheets](const ExportContext &whenFailed) { discard(whenFailed, sheets); };
        return leaving;
    };
    return draft;
}

Result<PaperDraft> reprintDraft(const ExportContext &context, SheetId id, bool isRemainder)
{
    ROSETTE_ASSIGN(const SheetReprint again,
                   SheetReprint::load(context.connection, id, isRemainder, context.clock.today()));
    return draftOf(again);
}

Result<SheetBatch> reprintSheet(const ExportContext &context, SheetId id, const ContactSheetRequest::Target &target,
                                bool isRemainder)
{
    ROSETTE_ASSIGN(const SheetReprint again,
                   SheetReprint::load(context.connection, id, isRemainder, context.clock.today()));
    SheetBatch batch = batchOf({again.frozen}, again.clearance);
    ROSETTE_CHECK(release(context, draftOf(again), target, batch));
    return batch;
}

} // namespace rosette
