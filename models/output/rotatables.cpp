#include "models/output/rotatables.h"

#include <QCoreApplication>

#include "models/base/localtime.h"
#include "models/output/planwords.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("RotaTables", text); }

QString minimumAndMaximum(const Shift &shift)
{
    return shift.minimum == shift.maximum ? QString::number(shift.minimum)
                                          : u"%1–%2"_s.arg(shift.minimum).arg(shift.maximum);
}

/// A shift as a column of people × shifts.
struct Column
{
    QString heading;
    double hours = 0;
    const PlanShift *shift = nullptr;
};

QList<Column> columnsOf(const QList<PlanActivity> &activities)
{
    QList<Column> columns;
    for (const PlanActivity &planned : activities) {
        for (const PlanShift &shift : planned.shifts)
            columns +=
                {u"%1 %2 %3: %4"_s.arg(shortDate(planned.activity.date), timeRange(shift.shift.start, shift.shift.end),
                                       planned.activity.title, shift.shift.role),
                 shift.shift.start.secsTo(shift.shift.end) / 3600.0, &shift};
    }
    return columns;
}

QString stateOn(const PlanShift &shift, VolunteerId volunteer)
{
    for (const PlanPerson &person : shift.people) {
        if (person.volunteer == volunteer)
            return label(person.state).toLower();
    }
    return {};
}

QStringList personRow(const PlanPerson &person, const QList<Column> &columns)
{
    QStringList states;
    int shifts = 0;
    double hours = 0;
    for (const Column &column : columns) {
        states += stateOn(*column.shift, person.volunteer);
        if (!states.last().isEmpty()) {
            ++shifts;
            hours += column.hours;
        }
    }
    return QStringList{person.name, person.phone, QString::number(shifts), QString::number(hours)} + states;
}

} // namespace

ExportTable shiftTable(const ReleasablePlan &plan)
{
    ExportTable table{.title = tr("Rota")};
    table.columns = {{tr("Date")}, {tr("From")}, {tr("To")},    {tr("Activity")}, {tr("Kind")},  {tr("Place")},
                     {tr("Role")}, {tr("Name")}, {tr("Phone")}, {tr("State")},    {tr("Wanted")}};
    for (const PlanActivity &planned : plan.ours()) {
        const Activity &activity = planned.activity;
        for (const PlanShift &shift : planned.shifts) {
            const auto row = [&](const QString &name, const QString &phone, const QString &state) {
                return QStringList{activity.date.toString(Qt::ISODate),
                                   clockTime(shift.shift.start),
                                   clockTime(shift.shift.end),
                                   activity.title,
                                   label(activity.kind),
                                   activity.whereText(),
                                   shift.shift.role,
                                   name,
                                   phone,
                                   state,
                                   minimumAndMaximum(shift.shift)};
            };
            for (const PlanPerson &person : shift.people)
                table.rows += row(person.name, person.phone, label(person.state));
            if (shift.missing > 0)
                table.rows += row({}, {}, missingText(shift));
        }
    }
    return table;
}

ExportTable peopleTable(const ReleasablePlan &plan)
{
    const QList<PlanActivity> activities = plan.ours();
    const QList<Column> columns = columnsOf(activities);
    ExportTable table{.title = tr("People and shifts")};
    table.columns = {{tr("Name")}, {tr("Phone")}, {tr("Shifts"), true}, {tr("Hours"), true}};
    QStringList missing{tr("Still wanted"), {}, {}, {}};
    for (const Column &column : columns) {
        table.columns += {column.heading};
        missing += column.shift->missing > 0 ? QString::number(column.shift->missing) : QString();
    }
    for (const PlanPerson &person : plan.everybody())
        table.rows += personRow(person, columns);
    table.rows += missing;
    return table;
}

} // namespace rosette
