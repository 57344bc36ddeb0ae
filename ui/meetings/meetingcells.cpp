#include "ui/meetings/meetingcells.h"

#include <algorithm>

#include <QSet>

#include "models/activities/activityrepository.h"
#include "models/activities/assignmentrepository.h"
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

Result<int> peopleGoing(Connection &connection, ActivityId activity)
{
    ROSETTE_ASSIGN(const QList<Assignment> assignments, AssignmentRepository::listOfActivity(connection, activity));
    QSet<VolunteerId> going;
    for (const Assignment &assignment : assignments) {
        if (assignment.counts())
            going += assignment.volunteer;
    }
    return int(going.size());
}

Result<int> seatsIn(Connection &connection, ActivityId activity)
{
    ROSETTE_ASSIGN(const QList<Car> cars, CarRepository::list(connection, activity));
    int seats = 0;
    for (const Car &car : cars)
        seats += 1 + car.seats;
    return seats;
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
    QList<QList<Cell>> rows;
    for (const Activity &meeting : meetings) {
        ROSETTE_ASSIGN(const int came, AttendanceRepository::count(connection, meeting.id));
        const auto here =
            std::count_if(ideas.begin(), ideas.end(), [&](const Proposal &idea) { return idea.meeting == meeting.id; });
        const bool isUntold = came == 0 && meeting.date > today;
        rows += {dayCell(meeting.date),
                 titleCell(meeting),
                 {meeting.whereText()},
                 isUntold ? Cell{{}, -1} : numberCell(came),
                 numberCell(int(here))};
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
    QList<QList<Cell>> rows;
    for (const Activity &activity : activities) {
        ROSETTE_ASSIGN(const int going, peopleGoing(connection, activity.id));
        ROSETTE_ASSIGN(const int seats, seatsIn(connection, activity.id));
        rows += {dayCell(activity.date),
                 titleCell(activity),
                 {activity.constituency},
                 numberCell(going),
                 seatsCell(seats, going)};
    }
    return rows;
}

} // namespace rosette
