#include "ui/volunteers/nextshifts.h"

#include <QCoreApplication>
#include <QHash>

#include "models/activities/activityrepository.h"
#include "models/activities/assignmentrepository.h"
#include "models/activities/shiftrepository.h"
#include "models/base/localtime.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDaysAhead = 56;

QString tr(const char *text) { return QCoreApplication::translate("NextShifts", text); }

} // namespace

QString nextShiftsText(Connection &connection, VolunteerId volunteer, QDate today)
{
    const QDate last = today.addDays(kDaysAhead);
    QHash<ShiftId, Shift> shiftOf;
    for (const Shift &shift : ShiftRepository::listBetween(connection, today, last).valueOr({}))
        shiftOf.insert(shift.id, shift);
    QStringList lines;
    for (const Assignment &assignment : AssignmentRepository::listBetween(connection, today, last).valueOr({})) {
        if (assignment.volunteer != volunteer || !shiftOf.contains(assignment.shift))
            continue;
        const Shift shift = shiftOf.value(assignment.shift);
        const auto activity = ActivityRepository::find(connection, shift.activity);
        lines += tr("%1 %2, %3 · %4, %5 (%6)")
                     .arg(symbol(assignment.state), shortDate(shift.date), timeRange(shift.start, shift.end),
                          activity ? activity->title : QString(), shift.role, label(assignment.state).toLower());
    }
    return lines.isEmpty() ? tr("None in the next eight weeks.") : lines.join(u'\n');
}

} // namespace rosette
