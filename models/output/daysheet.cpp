#include "models/output/daysheet.h"

#include <memory>

#include <QCoreApplication>

#include "models/base/localtime.h"
#include "models/output/daysheetpages.h"
#include "models/output/planwords.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("DaySheet", text); }

QStringList factLines(const PlanActivity &planned)
{
    QStringList lines;
    const auto fact = [&](const QString &label, const QString &text) {
        if (!text.isEmpty())
            lines += u"  %1: %2"_s.arg(label, text);
    };
    fact(tr("Constituency"), planned.activity.constituency);
    for (const PlanCar &car : planned.cars)
        fact(tr("Travel"), car.text);
    for (const PlanKit &kit : planned.kit)
        fact(tr("Kit"), kitText(kit, true));
    for (const QString &permission : planned.permissions)
        fact(tr("Permission"), permission);
    fact(tr("Insurance"), planned.insurance);
    fact(tr("Note"), planned.activity.note);
    return lines;
}

QStringList activityLines(const PlanActivity &planned)
{
    const Activity &activity = planned.activity;
    QStringList lines{activityLine(activity)};
    for (const PlanShift &shift : planned.shifts) {
        QStringList words{namesText(shift, true), missingText(shift)};
        words.removeAll(QString());
        lines += u"  %1: %2"_s.arg(roleText(shift, activity), words.isEmpty() ? tr("open") : words.join(u"; "_s));
        if (!shift.relief.isEmpty())
            lines += tr("    relieved at %1 by %2").arg(clockTime(shift.shift.end), shift.relief);
    }
    return lines + factLines(planned);
}

QString textOf(const ReleasablePlan &plan, QDate date)
{
    QStringList lines{longDate(date), QString()};
    for (const PlanActivity &planned : plan.ours())
        lines += activityLines(planned) + QStringList{QString()};
    if (plan.ours().isEmpty())
        lines += tr("Nothing is planned.");
    if (!plan.clearance.imprint().isEmpty())
        lines += plan.clearance.imprint();
    return lines.join(u'\n').trimmed() + u'\n';
}

ReleaseNote noteOf(const ReleasablePlan &plan, QDate date)
{
    return {tr("Day sheet"), exportFormatKey(ExportFormat::Text), shortDate(date), int(plan.ours().size()),
            plan.people};
}

Status addPages(DaySheet &sheet, const ExportContext &context, const ReleasablePlan &plan)
{
    for (const PlanActivity &planned : plan.ours()) {
        if (context.feedback.isCancelled())
            return Feedback::cancelledError(tr("Nothing was printed."));
        DaySheet::Page page{planned, {}};
        if (sheet.request.hasMaps) {
            ROSETTE_ASSIGN(page.map, smallMapOf(context, planned.activity));
        }
        sheet.pages.push_back(std::move(page));
    }
    return {};
}

} // namespace

Result<PaperDraft> makeDaySheet(const ExportContext &context, const DaySheetRequest &request)
{
    ROSETTE_ASSIGN(const ReleasablePlan plan, releasablePlan(context, request.date, request.date));
    const auto sheet = std::make_shared<DaySheet>(DaySheet{request, plan.clearance, {}});
    ROSETTE_CHECK(addPages(*sheet, context, plan));
    PaperDraft draft{.clearance = plan.clearance,
                     .note = noteOf(plan, request.date),
                     .title = tr("Day sheet for %1").arg(longDate(request.date)),
                     .draw = [sheet](Paper &paper) { drawDaySheet(paper, *sheet); }};
    if (request.hasPhones)
        draft.remarks += plan.phonesSentence();
    draft.remarks.removeAll(QString());
    return draft;
}

Status exportDaySheet(const ExportContext &context, QDate date, ExportFormat format, const QString &path)
{
    if (format == ExportFormat::Pdf) {
        ROSETTE_ASSIGN(const PaperDraft draft, makeDaySheet(context, {.date = date}));
        ROSETTE_CHECK(draft.release(context, format, path));
        return {};
    }
    if (format != ExportFormat::Text)
        return formatNotOffered(tr("A day sheet"), format);
    ROSETTE_ASSIGN(const ReleasablePlan plan, releasablePlan(context, date, date));
    return Gate::release(context.file, context.connection, plan.clearance, noteOf(plan, date), path, context.clock,
                         [&](QIODevice &device) { return writeText(device, textOf(plan, date)); });
}

Result<QString> daySheetText(const ExportContext &context, QDate date)
{
    ROSETTE_ASSIGN(const ReleasablePlan plan, releasablePlan(context, date, date));
    ROSETTE_CHECK(
        Gate::releaseText(context.file, context.connection, plan.clearance, noteOf(plan, date), context.clock));
    return textOf(plan, date);
}

} // namespace rosette
