#include "models/reports/workreport.h"

#include <algorithm>

#include <QCoreApplication>

#include "models/places/wardrepository.h"
#include "models/reports/activityfact.h"
#include "models/reports/deliverywork.h"
#include "models/reports/doorwork.h"
#include "models/reports/shiftwork.h"

namespace rosette {

namespace {

Result<WorkByWard> workByWard(Connection &connection, const WorkScope &scope)
{
    WorkByWard work;
    ROSETTE_ASSIGN(const QList<ActivityFact> facts, activityFacts(connection, scope));
    for (const ActivityFact &fact : facts) {
        if (fact.isMutualAid == scope.isMutualAid)
            work[fact.ward] += fact.figures();
    }
    ROSETTE_CHECK(addDoorWork(connection, scope, work));
    ROSETTE_CHECK(addDeliveryWork(connection, scope, work));
    ROSETTE_CHECK(addShiftWork(connection, scope, work));
    return work;
}

WorkFigures sum(const WorkByWard &work)
{
    WorkFigures total;
    for (const WorkFigures &ward : work)
        total += ward;
    return total;
}

Result<QList<WardWork>> namedWards(Connection &connection, const WorkByWard &work)
{
    ROSETTE_ASSIGN(const QList<Ward> wards, WardRepository::list(connection));
    QList<WardWork> named;
    WorkFigures rest = work.value(WardId());
    for (const Ward &ward : wards) {
        const WorkFigures figures = work.value(ward.id);
        if (!figures.isEmpty())
            named += WardWork{ward.id, ward.name, figures};
    }
    if (!rest.isEmpty())
        named += WardWork{{}, QCoreApplication::translate("WorkReport", "No ward"), rest};
    return named;
}

Result<QList<WorkRow>> activityRows(Connection &connection, const WorkScope &scope, WorkFigure figure)
{
    if (scope.volunteer && figure == WorkFigure::Sessions)
        return volunteerSessions(connection, scope.volunteer, scope.days.from, scope.days.to);
    if (scope.volunteer)
        return QList<WorkRow>(); // what a stall gave is nobody's alone
    ROSETTE_ASSIGN(const QList<ActivityFact> facts, activityFacts(connection, scope));
    QList<WorkRow> rows;
    for (const ActivityFact &fact : facts) {
        const bool isInWard = !scope.ward || *scope.ward == fact.ward;
        if (fact.isMutualAid == scope.isMutualAid && isInWard && fact.amount(figure) > 0)
            rows += {fact.date,
                     fact.title,
                     fact.where,
                     {},
                     fact.amount(figure),
                     QStringLiteral("activity"),
                     fact.activity.value()};
    }
    return rows;
}

/// What is not counted by activities.
Result<QList<WorkRow>> otherRows(Connection &connection, const WorkScope &scope, WorkFigure figure, int limit)
{
    switch (figure) {
    case WorkFigure::Doors:
    case WorkFigure::Conversations:
        return doorWorkRows(connection, scope, figure, limit);
    case WorkFigure::Rounds:
    case WorkFigure::Leaflets:
        return deliveryWorkRows(connection, scope, figure, limit);
    case WorkFigure::Shifts:
    case WorkFigure::NoShows:
    case WorkFigure::Minutes:
        return shiftWorkRows(connection, scope, figure, limit);
    default:
        return QList<WorkRow>();
    }
}

} // namespace

Result<WorkReport> WorkReport::load(Connection &connection, const ReportPeriod &period, QDate today)
{
    WorkReport report{.period = period, .compared = period.before(today)};
    WorkScope scope{.days = period.days, .today = today};
    ROSETTE_ASSIGN(const WorkByWard ours, workByWard(connection, scope));
    report.total = sum(ours);
    ROSETTE_ASSIGN(report.wards, namedWards(connection, ours));
    scope.days = report.compared.days;
    ROSETTE_ASSIGN(const WorkByWard before, workByWard(connection, scope));
    report.before = sum(before);
    scope.days = period.days;
    scope.isMutualAid = true;
    ROSETTE_ASSIGN(const WorkByWard away, workByWard(connection, scope));
    report.mutualAid = sum(away);
    ROSETTE_ASSIGN(report.volunteers, volunteerYears(connection, period.days.from, std::min(period.days.to, today)));
    return report;
}

int WorkRows::amount() const
{
    int sum = 0;
    for (const WorkRow &row : rows)
        sum += row.amount;
    return sum;
}

Result<WorkRows> workRows(Connection &connection, const WorkScope &scope, WorkFigure figure, int most)
{
    WorkRows found;
    ROSETTE_ASSIGN(found.rows, activityRows(connection, scope, figure));
    ROSETTE_ASSIGN(const QList<WorkRow> others, otherRows(connection, scope, figure, most + 1));
    found.rows += others;
    std::stable_sort(found.rows.begin(), found.rows.end(),
                     [](const WorkRow &a, const WorkRow &b) { return a.date > b.date; });
    found.isCut = found.rows.size() > most;
    found.rows = found.rows.mid(0, most);
    return found;
}

} // namespace rosette
