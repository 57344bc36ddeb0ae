#include "models/output/rotaexport.h"

#include <QCoreApplication>

#include "models/base/localtime.h"
#include "models/output/calendar.h"
#include "models/output/chattext.h"
#include "models/output/exporttable.h"
#include "models/output/papertable.h"
#include "models/output/planwords.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("RotaExport", text);
}

QString minimumAndMaximum(const Shift &shift)
{
    return shift.minimum == shift.maximum ? QString::number(shift.minimum) : u"%1–%2"_s.arg(shift.minimum).arg(shift.maximum);
}

/// One row for each person, and one for the places that stand empty.
ExportTable exportTable(const ReleasablePlan &plan)
{
    ExportTable table;
    table.title = tr("Rota");
    table.columns = {{tr("Date")}, {tr("From")}, {tr("To")}, {tr("Activity")}, {tr("Kind")}, {tr("Place")}, {tr("Role")}, {tr("Name")}, {tr("Phone")}, {tr("State")}, {tr("Wanted")}};
    for (const PlanActivity &planned : plan.ours()) {
        const Activity &activity = planned.activity;
        for (const PlanShift &shift : planned.shifts) {
            const auto row = [&](const QString &name, const QString &phone, const QString &state) {
                return QStringList{activity.date.toString(Qt::ISODate), clockTime(shift.shift.start), clockTime(shift.shift.end), activity.title,
                                   label(activity.kind), activity.whereText(), shift.shift.role, name, phone, state, minimumAndMaximum(shift.shift)};
            };
            for (const PlanPerson &person : shift.people)
                table.rows += row(person.name, person.phone, label(person.state));
            if (shift.missing > 0)
                table.rows += row({}, {}, missingText(shift));
        }
    }
    return table;
}

PaperTable paperTable(const ReleasablePlan &plan, QDate monday)
{
    PaperTable table;
    table.title = tr("Rota %1").arg(weekRange(monday));
    table.subtitle = plan.clearance.campaign().name;
    table.isPersonal = true;
    table.columns = {{tr("Time"), 24}, {tr("What"), 58, true}, {tr("Where"), 50}, {tr("Role"), 36}, {tr("Who"), 0}, {tr("Wanted"), 27}};
    QDate day;
    for (const PlanActivity &planned : plan.ours()) {
        if (planned.activity.date != day) {
            day = planned.activity.date;
            table.lines += PaperTable::Line{longDate(day), {}};
        }
        bool isFirst = true;
        for (const PlanShift &shift : planned.shifts) {
            table.lines += PaperTable::Line{{}, {timeRange(shift.shift.start, shift.shift.end), isFirst ? planned.activity.title : QString(),
                                                 isFirst ? planned.activity.whereText() : QString(), shift.shift.role, namesText(shift, false), missingText(shift)}};
            isFirst = false;
        }
        if (planned.shifts.isEmpty())
            table.lines += PaperTable::Line{{}, {timeRange(planned.activity.start, planned.activity.end), planned.activity.title, planned.activity.whereText(), {}, {}, {}}};
    }
    return table;
}

Status writeText(const ExportContext &context, QDate monday, const ReleasablePlan &plan, const ReleaseNote &note, const QString &path)
{
    const QString text = planText(plan, monday, monday.addDays(6));
    return Gate::release(context.file, context.connection, plan.clearance, note, path, context.clock, [&](QIODevice &device) -> Status {
        if (device.write(text.toUtf8() + '\n') > 0)
            return {};
        return Error{ErrorCode::Io, tr("The rota could not be written."), device.errorString()};
    });
}

} // namespace

Status exportRota(const ExportContext &context, QDate monday, ExportFormat format, const QString &path)
{
    if (format == ExportFormat::Ics) {
        ROSETTE_CHECK(exportCalendar(context, monday, monday.addDays(6), path));
        return {};
    }
    ROSETTE_ASSIGN(const ReleasablePlan plan, releasablePlan(context, monday, monday.addDays(6)));
    const ExportTable table = exportTable(plan);
    const ReleaseNote note{tr("Rota"), exportFormatKey(format), isoWeek(monday), int(table.rows.size()), plan.people};
    if (format == ExportFormat::Text)
        return writeText(context, monday, plan, note, path);
    return Gate::release(context.file, context.connection, plan.clearance, note, path, context.clock, [&](QIODevice &device) -> Status {
        if (format != ExportFormat::Pdf)
            return writeTable(device, table, format);
        ROSETTE_CHECK(drawPaperTable(device, paperTable(plan, monday), plan.clearance, Paper::Orientation::Landscape));
        return {};
    });
}

} // namespace rosette
