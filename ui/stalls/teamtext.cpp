#include "ui/stalls/teamtext.h"

#include <algorithm>

#include <QCoreApplication>
#include <QStringList>

#include "models/activities/assignmentrepository.h"
#include "models/activities/shiftrepository.h"
#include "models/base/localtime.h"
#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("TeamText", text); }

QString shiftLine(const Shift &shift, const QList<Assignment> &team)
{
    const auto filled = std::count_if(team.begin(), team.end(), [](const Assignment &one) { return one.counts(); });
    const Meaning meaning = filled >= shift.minimum ? Meaning::Done
                            : filled > 0            ? Meaning::Attention
                                                    : Meaning::Problem;
    return u"%1 %2 %3/%4 · %5"_s.arg(Theme::shapeOf(meaning), shift.role)
        .arg(filled)
        .arg(shift.minimum)
        .arg(timeRange(shift.start, shift.end));
}

QString personLine(const Assignment &assignment, const QString &mobile)
{
    const QString line =
        u"  %1 %2 · %3"_s.arg(symbol(assignment.state), assignment.volunteerName, label(assignment.state).toLower());
    return mobile.isEmpty() ? line : line + u" · "_s + mobile;
}

} // namespace

Result<QString> teamText(Connection &connection, ActivityId activity)
{
    ROSETTE_ASSIGN(const QList<Shift> shifts, ShiftRepository::list(connection, activity));
    if (shifts.isEmpty())
        return tr("No shifts yet. “Change…” adds them.");
    ROSETTE_ASSIGN(const QList<Assignment> assignments, AssignmentRepository::listOfActivity(connection, activity));
    ROSETTE_ASSIGN(const auto mobiles, AssignmentRepository::mobilesOf(connection, activity));
    QHash<ShiftId, QList<Assignment>> teams;
    for (const Assignment &assignment : assignments)
        teams[assignment.shift] += assignment;
    QStringList lines;
    for (const Shift &shift : shifts) {
        const QList<Assignment> team = teams.value(shift.id);
        lines += shiftLine(shift, team);
        for (const Assignment &assignment : team)
            lines += personLine(assignment, mobiles.value(assignment.volunteer));
    }
    return lines.join(u'\n');
}

} // namespace rosette
