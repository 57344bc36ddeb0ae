#include "models/demo/demoweeks.h"

#include <QFile>

#include "models/activities/activityrepository.h"
#include "models/activities/activityresult.h"
#include "models/activities/assignmentrepository.h"
#include "models/activities/kit.h"
#include "models/activities/shiftrepository.h"
#include "models/base/localtime.h"
#include "models/canvass/sheetentry.h"
#include "models/output/contactsheets.h"
#include "models/rota/candidates.h"
#include "models/rota/roster.h"
#include "models/volunteers/skill.h"

namespace rosette::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWeeksBehind = 3;
constexpr int kWeeksAhead = 2;
constexpr int kSheetsToType = 2; ///< of each past session, the rest waits on the pile

QTime at(int hour, int minute = 0) { return QTime(hour, minute); }

} // namespace

Status DemoWeeks::make(const QString &folder)
{
    ROSETTE_CHECK(m_campaign.write([this](Connection &c) -> Status {
        for (int week = -kWeeksBehind; week <= kWeeksAhead; ++week)
            ROSETTE_CHECK(makeWeek(c, week));
        return {};
    }));
    return printSheets(folder);
}

const DemoPlaces::NamedRound &DemoWeeks::nextRound(bool isLeaflet)
{
    const auto &rounds = isLeaflet ? m_places.leafletRounds : m_places.canvassRounds;
    return rounds.at(m_rounds++ % rounds.size());
}

Status DemoWeeks::makeWeek(Connection &c, int week)
{
    const QDate monday = mondayOf(m_campaign.clock().today()).addDays(7 * week);
    const QDate saturday = monday.addDays(5);
    const auto canvass = [&](QDate date, QTime start, QTime end) {
        const auto &round = nextRound(false);
        return add(c,
                   Activity{.kind = ActivityKind::Canvass,
                            .title = u"Canvass "_s + round.name,
                            .date = date,
                            .start = start,
                            .end = end,
                            .round = round.id,
                            .ward = round.ward},
                   {{u"canvass lead"_s, 1, 1, u"canvass lead"_s}, {u"canvasser"_s, 3, 5, {}}});
    };
    const auto leaflets = [&](QDate date, QTime start, QTime end) {
        const auto &round = nextRound(true);
        return add(c,
                   Activity{.kind = ActivityKind::Leafleting,
                            .title = round.name,
                            .date = date,
                            .start = start,
                            .end = end,
                            .round = round.id,
                            .ward = round.ward},
                   {{u"leaflets"_s, 1, 2, {}}});
    };
    ROSETTE_CHECK(canvass(monday.addDays(3), at(18), at(20)));
    ROSETTE_CHECK(leaflets(monday.addDays(4), at(17), at(18, 30)));
    ROSETTE_CHECK(add(
        c,
        Activity{
            .title = u"Station stall"_s, .date = saturday, .start = at(10), .end = at(12), .pitch = m_places.station},
        {{u"stall lead"_s, 1, 1, u"stall lead"_s}, {u"stall"_s, 2, 4, {}}}));
    ROSETTE_CHECK(add(
        c,
        Activity{
            .title = u"Market stall"_s, .date = saturday, .start = at(10, 30), .end = at(13), .pitch = m_places.market},
        {{u"stall lead"_s, 1, 1, u"stall lead"_s}, {u"stall"_s, 3, 5, {}}}));
    ROSETTE_CHECK(canvass(saturday, at(14), at(16)));
    ROSETTE_CHECK(leaflets(saturday.addDays(1), at(11), at(12, 30)));
    ROSETTE_CHECK(canvass(saturday.addDays(1), at(14), at(16)));
    if (week % 2 == 0) {
        Activity meeting{.kind = ActivityKind::Meeting,
                         .title = u"Open campaign meeting"_s,
                         .date = monday.addDays(1),
                         .start = at(19, 30),
                         .end = at(21)};
        meeting.place = u"Marlbridge Library, upstairs"_s;
        meeting.agenda = u"What we heard at the doors\nSaturday's stalls\nLeaflet on the bus route\nAny ideas"_s;
        ROSETTE_CHECK(add(c, meeting, {{u"chair"_s, 1, 1, {}}, {u"tea and door"_s, 1, 2, {}}}));
    }
    return {};
}

Status DemoWeeks::add(Connection &c, Activity activity, const QList<ShiftPlan> &shifts)
{
    const bool isPast = activity.date < m_campaign.clock().today();
    activity.state = isPast ? ActivityState::Done : ActivityState::Planned;
    ROSETTE_ASSIGN(activity.id, ActivityRepository::insert(c, activity));
    for (const ShiftPlan &plan : shifts) {
        Shift shift{.activity = activity.id,
                    .role = plan.role,
                    .start = activity.start,
                    .end = activity.end,
                    .minimum = plan.minimum,
                    .maximum = plan.maximum};
        if (!plan.skill.isEmpty()) {
            ROSETTE_ASSIGN(shift.skill, SkillRepository::findOrCreate(c, plan.skill));
        }
        ROSETTE_ASSIGN(shift.id, ShiftRepository::insert(c, shift));
        // What is over was staffed; what lies ahead has the gaps that a Tuesday evening is for.
        const int ahead = int(m_campaign.clock().today().daysTo(activity.date));
        const int wanted = isPast ? plan.minimum : ahead > 7 ? 0 : m_random.bounded(plan.minimum + 1);
        ROSETTE_CHECK(staff(c, shift.id, activity, wanted));
    }
    if (activity.kind == ActivityKind::Stall) {
        ROSETTE_CHECK(PackingListRepository::save(
            c, activity.id, activity.pitch == m_places.station ? m_places.gazebo : m_places.table, {}));
        if (isPast)
            ROSETTE_CHECK(recordStall(c, activity.id));
    }
    if (activity.kind == ActivityKind::Canvass)
        m_sessions += activity;
    return {};
}

Status DemoWeeks::staff(Connection &c, ShiftId shift, const Activity &activity, int places)
{
    ROSETTE_ASSIGN(const auto candidates, Candidates::load(c, shift, m_campaign.clock().nowMs()));
    int taken = 0;
    for (const Candidate &candidate : candidates) {
        if (taken == places || !candidate.canCome())
            break;
        ROSETTE_ASSIGN(const AssignmentId id, Roster::assign(c, shift, candidate.volunteer, m_campaign.clock()));
        const bool isPast = activity.state == ActivityState::Done;
        const int luck = m_random.bounded(100);
        ROSETTE_CHECK(Roster::setState(c, id,
                                       isPast ? (luck < 92 ? AssignmentState::Attended : AssignmentState::NoShow)
                                              : (luck < 65 ? AssignmentState::Confirmed : AssignmentState::Offered)));
        ++taken;
    }
    return {};
}

Status DemoWeeks::recordStall(Connection &c, ActivityId stall)
{
    ActivityResult result{.activity = stall};
    result.conversations = 18 + m_random.bounded(30);
    result.signUps = m_random.bounded(6);
    result.voterRegistrations = m_random.bounded(4);
    result.leafletsOut = 80 + 10 * m_random.bounded(12);
    result.weather = m_random.bounded(3) == 0 ? u"drizzle"_s : u"dry"_s;
    return ActivityResultRepository::save(c, result);
}

Status DemoWeeks::printSheets(const QString &folder)
{
    const Feedback feedback;
    for (const Activity &session : std::as_const(m_sessions)) {
        const qint64 ahead = m_campaign.clock().today().daysTo(session.date);
        if (ahead > 4)
            continue;
        const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_campaign.clock().nowMs());
        const FixedClock eveBefore(std::min(now, QDateTime(session.date.addDays(-1), QTime(18, 0))));
        const ExportContext context{m_campaign.file(), m_campaign.connection(), eveBefore, feedback};
        ContactSheetRequest request{.round = session.round, .activity = session.id};
        request.files += ContactSheetRequest::Target{ExportFormat::Csv, folder + u"/sheets.csv"_s};
        ROSETTE_ASSIGN(const SheetBatch batch, makeContactSheets(context, request));
        for (qsizetype i = 0;
             session.state == ActivityState::Done && i < std::min<qsizetype>(kSheetsToType, batch.numbers.size());
             ++i) {
            ROSETTE_ASSIGN(const Sheet sheet,
                           SheetRepository::findByNumber(m_campaign.connection(), batch.numbers.at(i)));
            ROSETTE_CHECK(typeBack(sheet.id, session));
        }
    }
    return {};
}

Status DemoWeeks::typeBack(SheetId sheet, const Activity &session)
{
    static const QStringList spoken{u"spoke, support 1, poster, buses: yes"_s,
                                    u"spoke, support 1, mill road: 20 mph"_s,
                                    u"spoke, support 2, buses: no, mill road: close"_s,
                                    u"spoke, support 2, postal vote"_s,
                                    u"spoke, support 3"_s,
                                    u"spoke, support 3, casework, note street lights out since March"_s,
                                    u"spoke, support 4, buses: yes, mill road: nothing"_s,
                                    u"spoke, support 5"_s,
                                    u"refused"_s,
                                    u"spoke, support 1, help"_s,
                                    u"moved"_s};
    EntryContext context;
    context.heldAt = QDateTime(session.date, session.start.addSecs(3600)).toMSecsSinceEpoch();
    context.recordedAt = context.heldAt + 3 * 3600 * 1000;
    context.activity = session.id;

    Connection &c = m_campaign.connection();
    ROSETTE_ASSIGN(QList<Assignment> team, AssignmentRepository::listOfActivity(c, session.id));
    team.removeIf([](const Assignment &assignment) { return assignment.state != AssignmentState::Attended; });
    if (!team.isEmpty())
        context.volunteer = team.at(m_typed++ % team.size()).volunteer;
    ROSETTE_ASSIGN(const auto lines, SheetRepository::lines(c, sheet));
    return m_campaign.write([&](Connection &connection) -> Status {
        QStringList nobodyIn;
        for (const SheetLine &line : lines) {
            const int luck = m_random.bounded(100);
            if (luck < 62)
                nobodyIn += QString::number(line.key);
            else if (luck < 95)
                ROSETTE_CHECK(SheetEntry::apply(
                    connection, sheet, u"%1: %2"_s.arg(line.key).arg(spoken.at(m_random.bounded(int(spoken.size())))),
                    context));
        }
        if (!nobodyIn.isEmpty())
            ROSETTE_CHECK(SheetEntry::apply(connection, sheet, u"no answer: "_s + nobodyIn.join(u' '), context));
        return SheetRepository::setEntered(connection, sheet, context.recordedAt);
    });
}

} // namespace rosette::demo
