#include <QCoreApplication>
#include <QDateTime>

#include "app/cli/adding.h"
#include "app/cli/listings.h"
#include "models/activities/activityrepository.h"
#include "models/activities/car.h"
#include "models/meetings/agenda.h"
#include "models/meetings/attendance.h"
#include "models/meetings/proposal.h"
#include "models/output/exportlog.h"
#include "models/volunteers/volunteerrepository.h"

// Meetings: who came and the ideas they brought; cars to other constituencies; and what left the file.

namespace rosette::cli {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Cli", text); }

using Rows = Result<QJsonArray>;

Rows listMeetings(Connection &c, const ListRequest &request)
{
    ROSETTE_ASSIGN(const QList<Activity> meetings, ActivityRepository::list(c, {.kind = ActivityKind::Meeting}));
    ROSETTE_ASSIGN(const auto came, AttendanceRepository::counts(c));
    QJsonArray rows;
    for (const Activity &meeting : meetings.first(request.shown(meetings.size()))) {
        QJsonObject object = activityObject(meeting);
        object[u"came"_s] = came.value(meeting.id);
        QJsonArray agenda;
        for (const AgendaItem &item : agendaFrom(meeting.agenda))
            agenda += item.minutes > 0 ? u"%1 (%2 min)"_s.arg(item.title).arg(item.minutes) : item.title;
        object[u"agenda"_s] = agenda;
        rows += object;
    }
    return rows;
}

Rows listIdeas(Connection &c, const ListRequest &request)
{
    ROSETTE_ASSIGN(const QList<Proposal> ideas, ProposalRepository::list(c));
    QJsonArray rows;
    for (const Proposal &idea : ideas.first(request.shown(ideas.size())))
        rows += QJsonObject{{u"id"_s, idea.id.value()},     {u"title"_s, idea.title},
                            {u"support"_s, idea.support()}, {u"kind"_s, idea.kind ? toKey(*idea.kind) : QString()},
                            {u"from"_s, idea.proposerName}, {u"meeting"_s, idea.meetingTitle},
                            {u"fate"_s, idea.fateText()}};
    return rows;
}

Rows listExports(Connection &c, const ListRequest &request)
{
    constexpr int kAll = 100'000'000;
    ROSETTE_ASSIGN(const auto entries, ExportLogRepository::list(c, request.limit < 0 ? kAll : request.limit));
    QJsonArray rows;
    for (const ExportLogEntry &entry : entries)
        rows += QJsonObject{{u"at"_s, QDateTime::fromMSecsSinceEpoch(entry.exportedAt, Qt::UTC).toString(Qt::ISODate)},
                            {u"item"_s, entry.item},
                            {u"subject"_s, entry.subject},
                            {u"purpose"_s, entry.purpose},
                            {u"format"_s, entry.format},
                            {u"file"_s, entry.fileName},
                            {u"lines"_s, entry.lines},
                            {u"people"_s, entry.people},
                            {u"held_back"_s, entry.heldBack}};
    return rows;
}

Added addAttendance(Adding &add)
{
    ROSETTE_ASSIGN(const Activity meeting, findActivity(add));
    if (add.fields.has(u"newcomer"_s)) {
        const Newcomer newcomer{add.fields.text(u"newcomer"_s), add.fields.text(u"contact"_s), false};
        ROSETTE_ASSIGN(const PersonId id, AttendanceRepository::addNewcomer(add.connection, meeting.id, newcomer,
                                                                            add.campaign.clock().nowMs()));
        return id.value();
    }
    ROSETTE_ASSIGN(const PersonId person, findPerson(add.connection, add.fields));
    ROSETTE_CHECK(AttendanceRepository::setPresent(add.connection, meeting.id, person, true));
    return person.value();
}

Added addIdea(Adding &add)
{
    Proposal idea{.body = add.fields.text(u"note"_s), .createdAtMs = add.campaign.clock().nowMs()};
    ROSETTE_ASSIGN(idea.title, add.fields.neededText(u"title"_s));
    ROSETTE_ASSIGN(idea.hands, add.fields.number(u"hands"_s, 0));
    if (add.fields.has(u"person"_s)) {
        ROSETTE_ASSIGN(idea.proposer, findPerson(add.connection, add.fields));
    }
    if (add.fields.has(u"activity"_s)) {
        ROSETTE_ASSIGN(const Activity meeting, findActivity(add));
        idea.meeting = meeting.id;
    }
    QList<std::pair<QString, std::optional<ActivityKind>>> kinds;
    for (const ActivityKind kind : allActivityKinds())
        kinds.append({toKey(kind), kind});
    ROSETTE_ASSIGN(idea.kind, add.fields.choice<std::optional<ActivityKind>>(u"kind"_s, kinds, std::nullopt));
    ROSETTE_ASSIGN(const ProposalId id, ProposalRepository::insert(add.connection, idea));
    return id.value();
}

Added addCar(Adding &add)
{
    ROSETTE_ASSIGN(const Activity activity, findActivity(add));
    if (!activity.isMutualAid())
        return Error{ErrorCode::Invalid, tr("“%1” is at home; cars are for help elsewhere.").arg(activity.title), {}};
    Car car{.activity = activity.id, .leavesFrom = add.fields.text(u"place"_s)};
    ROSETTE_ASSIGN(const QString driver, add.fields.neededText(u"volunteer"_s));
    ROSETTE_ASSIGN(const Volunteer volunteer, VolunteerRepository::findByName(add.connection, driver));
    car.driver = volunteer.id;
    car.driverName = volunteer.name();
    ROSETTE_ASSIGN(car.seats, add.fields.number(u"seats"_s, car.seats));
    if (add.fields.has(u"start"_s)) {
        ROSETTE_ASSIGN(car.leavesAt, add.fields.time(u"start"_s));
    }
    for (const QString &name : add.fields.text(u"riders"_s).split(u',', Qt::SkipEmptyParts)) {
        ROSETTE_ASSIGN(const Volunteer rider, VolunteerRepository::findByName(add.connection, name.trimmed()));
        car.riders += Car::Rider{rider.id, rider.name()};
    }
    ROSETTE_ASSIGN(const CarId id, CarRepository::save(add.connection, car));
    return id.value();
}

} // namespace

QList<Listing> meetingListings()
{
    return {{u"meetings"_s, {u"date"_s, u"start"_s, u"title"_s, u"place"_s, u"came"_s}, listMeetings},
            {u"ideas"_s, {u"title"_s, u"support"_s, u"kind"_s, u"from"_s, u"fate"_s}, listIdeas},
            {u"exports"_s,
             {u"at"_s, u"item"_s, u"subject"_s, u"purpose"_s, u"format"_s, u"lines"_s, u"people"_s, u"held_back"_s},
             listExports}};
}

QList<Addition> meetingAdditions()
{
    return {{u"attendance"_s, {u"activity"_s, u"date"_s, u"person"_s, u"newcomer"_s, u"contact"_s}, addAttendance},
            {u"idea"_s, {u"title"_s, u"note"_s, u"hands"_s, u"person"_s, u"activity"_s, u"date"_s, u"kind"_s}, addIdea},
            {u"car"_s,
             {u"activity"_s, u"date"_s, u"volunteer"_s, u"seats"_s, u"start"_s, u"place"_s, u"riders"_s},
             addCar}};
}

} // namespace rosette::cli
