#include "ui/meetings/meetingcells.h"

#include <algorithm>

#include "models/activities/activityplaces.h"
#include "models/activities/activityrepository.h"
#include "models/activities/car.h"
#include "models/meetings/attendance.h"
#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

Cell titleCell(const Activity &activity)
{
    return activity.isCancelled() ? Cell{activity.title + u" · "_s + label(activity.state)} : Cell{activity.title};
}

/// Too few are marked.
Cell seatsCell(int seats, int going)
{
    const bool isShort = seats < going;
    const QString text = QString::number(seats);
    return {isShort ? Theme::shapeOf(Meaning::Attention) + u' ' + text : text, seats, isShort};
}

} // namespace

Result<QList<Activity>> meetingsNewestFirst(Connection &connection)
{
    ROSETTE_ASSIGN(QList<Activity> list, ActivityRepository::list(connection, {.kind = ActivityKind::Meeting}));
    std::reverse(list.begin(), list.end());
    return list;
}

Result<QList<Activity>> awayNewestFirst(Connection &connection)
{
    ROSETTE_ASSIGN(QList<Activity> list, ActivityRepository::list(connection));
    list.removeIf([](const Activity &activity) { return !activity.isMutualAid(); });
    std::reverse(list.begin(), list.end());
    return list;
}

Result<QList<QList<Cell>>> meetingCells(Connection &connection, const QList<Activity> &meetings, QDate today)
{
    ROSETTE_ASSIGN(const QList<Proposal> ideas, ProposalRepository::list(connection));
    ROSETTE_ASSIGN(const auto attendances, AttendanceRepository::counts(connection));
    QHash<ActivityId, int> ideasOf;
    for (const Proposal &idea : ideas)
        ++ideasOf[idea.meeting];
    QList<QList<Cell>> rows;
    for (const Activity &meeting : meetings) {
        const int came = attendances.value(meeting.id);
        const bool isUntold = came == 0 && meeting.date > today;
        rows += {dayCell(meeting.date),
                 titleCell(meeting),
                 {meeting.whereText()},
                 isUntold ? Cell{{}, -1} : numberCell(came),
                 numberCell(ideasOf.value(meeting.id))};
    }
    return rows;
}

QList<QList<Cell>> ideaCells(const QList<Proposal> &ideas)
{
    QList<QList<Cell>> rows;
    for (const Proposal &idea : ideas)
        rows += {{idea.title},
                 numberCell(idea.support()),
                 {idea.fateText()},
                 {idea.kind ? label(*idea.kind) : QString()},
                 {idea.proposerName}};
    return rows;
}

Result<QList<QList<Cell>>> awayCells(Connection &connection, const QList<Activity> &activities)
{
    ROSETTE_ASSIGN(const auto places, activityPlaces(connection));
    ROSETTE_ASSIGN(const auto seatsOf, CarRepository::seats(connection));
    QList<QList<Cell>> rows;
    for (const Activity &activity : activities) {
        const int going = places.value(activity.id).people;
        const int seats = seatsOf.value(activity.id);
        rows += {dayCell(activity.date),
                 titleCell(activity),
                 {activity.constituency},
                 numberCell(going),
                 seatsCell(seats, going)};
    }
    return rows;
}

} // namespace rosette
