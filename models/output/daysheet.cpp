#include "models/output/daysheet.h"

#include <QCoreApplication>

#include "models/base/localtime.h"
#include "models/output/daysheetpages.h"
#include "models/output/planwords.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("DaySheet", text);
}

void appendActivity(QStringList &lines, const PlanActivity &planned)
{
    const Activity &activity = planned.activity;
    lines += activityLine(activity);
    for (const PlanShift &shift : planned.shifts) {
        QStringList words{namesText(shift, true), missingText(shift)};
        words.removeAll(QString());
        lines += u"  %1: %2"_s.arg(roleText(shift, activity), words.isEmpty() ? tr("open") : words.join(u"; "_s));
        if (!shift.relief.isEmpty())
            lines += tr("    relieved at %1 by %2").arg(clockTime(shift.shift.end), shift.relief);
    }
    if (!planned.kit.isEmpty())
        lines += tr("  Kit: %1").arg(planned.kit.join(u", "_s));
    if (!planned.permission.isEmpty())
        lines += tr("  Permission: %1").arg(planned.permission);
    if (!activity.note.isEmpty())
        lines += tr("  Note: %1").arg(activity.note);
    lines += QString();
}

QString textOf(const ReleasablePlan &plan, QDate date)
{
    QStringList lines{longDate(date), QString()};
    for (const PlanActivity &planned : plan.ours())
        appendActivity(lines, planned);
    if (plan.ours().isEmpty())
        lines += tr("Nothing is planned.");
    if (!plan.clearance.imprint().isEmpty())
        lines += plan.clearance.imprint();
    return lines.join(u'\n').trimmed() + u'\n';
}

ReleaseNote noteOf(const ReleasablePlan &plan, QDate date, ExportFormat format)
{
    return ReleaseNote{tr("Day sheet"), exportFormatKey(format), shortDate(date), int(plan.ours().size()), plan.people};
}

} // namespace

Status exportDaySheet(const ExportContext &context, QDate date, ExportFormat format, const QString &path)
{
    if (format != ExportFormat::Pdf && format != ExportFormat::Text)
        return formatNotOffered(tr("A day sheet"), format);
    ROSETTE_ASSIGN(const ReleasablePlan plan, releasablePlan(context, date, date));
    const auto write = [&](QIODevice &device) -> Status {
        if (format == ExportFormat::Pdf)
            return drawDaySheet(device, plan, date);
        return device.write(textOf(plan, date).toUtf8()) > 0 ? Status() : Status(Error{ErrorCode::Io, tr("The day sheet could not be written."), device.errorString()});
    };
    return Gate::release(context.file, context.connection, plan.clearance, noteOf(plan, date, format), path, context.clock, write);
}

Result<QString> daySheetText(const ExportContext &context, QDate date)
{
    ROSETTE_ASSIGN(const ReleasablePlan plan, releasablePlan(context, date, date));
    ROSETTE_CHECK(Gate::releaseText(context.file, context.connection, plan.clearance, noteOf(plan, date, ExportFormat::Text), context.clock));
    return textOf(plan, date);
}

} // namespace rosette
