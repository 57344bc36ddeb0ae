#include "models/demo/demomeetings.h"

#include "models/activities/activityrepository.h"
#include "models/activities/activityresult.h"
#include "models/activities/assignmentrepository.h"
#include "models/activities/car.h"
#include "models/activities/shiftrepository.h"
#include "models/base/localtime.h"
#include "models/meetings/attendance.h"
#include "models/meetings/proposal.h"
#include "models/volunteers/volunteerrepository.h"

namespace rosette::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMembersAtMeetings = 14;
constexpr int kHelpers = 6;

/// Everybody comes now and then: each to two meetings of three.
bool comesTo(qsizetype meeting, qsizetype member) { return (meeting + member) % 3 != 0; }

} // namespace

Status DemoMeetings::make()
{
    return m_campaign.write([this](Connection &c) -> Status {
        const QDate today = m_campaign.clock().today();
        ROSETTE_ASSIGN(const QList<Volunteer> volunteers, VolunteerRepository::list(c, {.isActiveOnly = true}));
        QList<PersonId> members;
        QList<VolunteerId> helpers;
        for (const Volunteer &volunteer : volunteers.mid(0, kMembersAtMeetings)) {
            members += volunteer.person;
            helpers += volunteer.id;
        }
        ROSETTE_ASSIGN(const QList<Activity> past,
                       ActivityRepository::list(c, {.kind = ActivityKind::Meeting, .to = today.addDays(-1)}));
        QList<ActivityId> meetings;
        for (const Activity &meeting : past) {
            for (qsizetype member = 0; member < members.size(); ++member) {
                if (comesTo(meetings.size(), member))
                    ROSETTE_CHECK(AttendanceRepository::setPresent(c, meeting.id, members.at(member), true));
            }
            meetings += meeting.id;
        }
        if (!meetings.isEmpty()) {
            const Newcomer newcomer{u"Rosa Tennant"_s, u"07700 900777"_s, true};
            ROSETTE_CHECK(AttendanceRepository::addNewcomer(c, meetings.last(), newcomer, m_campaign.clock().nowMs()));
        }
        ROSETTE_CHECK(makeIdeas(c, meetings, members));
        return helpNextDoor(c, helpers.mid(0, kHelpers));
    });
}

Status DemoMeetings::makeIdeas(Connection &c, const QList<ActivityId> &meetings, const QList<PersonId> &members) const
{
    const QDate today = m_campaign.clock().today();
    ROSETTE_ASSIGN(const QList<Activity> stalls,
                   ActivityRepository::list(c, {.kind = ActivityKind::Stall, .to = today.addDays(-1)}));
    const QList<Proposal> ideas{
        {.title = u"A stall at the bus station on Friday evenings"_s,
         .body = u"People wait there for twenty minutes with nothing to do. Two of us could start next month."_s,
         .kind = ActivityKind::Stall,
         .hands = 9},
        {.title = u"Listen at the sheltered housing in Mill Lane"_s, .kind = ActivityKind::Canvass, .hands = 4},
        {.title = u"A stall where the market is"_s,
         .kind = ActivityKind::Stall,
         .hands = 6,
         .activity = stalls.isEmpty() ? ActivityId() : stalls.first().id},
        {.title = u"Knock at doors before nine on Sundays"_s,
         .kind = ActivityKind::Canvass,
         .isSetAside = true,
         .setAsideBecause = u"people sleep"_s}};
    for (qsizetype i = 0; i < ideas.size(); ++i) {
        Proposal idea = ideas.at(i);
        idea.meeting = meetings.isEmpty() ? ActivityId() : meetings.at(i % meetings.size());
        idea.proposer = members.value(i);
        idea.createdAtMs = m_campaign.clock().nowMs();
        ROSETTE_ASSIGN(const ProposalId id, ProposalRepository::insert(c, idea));
        for (qsizetype member = i; member < members.size(); member += 3)
            ROSETTE_CHECK(ProposalRepository::setSupport(c, id, members.at(member), true));
    }
    return {};
}

Status DemoMeetings::helpNextDoor(Connection &c, const QList<VolunteerId> &volunteers) const
{
    const QDate sunday = mondayOf(m_campaign.clock().today()).addDays(-8);
    Activity day{.kind = ActivityKind::Canvass,
                 .title = u"Help Norford canvass"_s,
                 .date = sunday,
                 .start = {10, 0},
                 .end = {15, 0},
                 .place = u"Norford, The Old Tannery"_s,
                 .state = ActivityState::Done,
                 .constituency = u"Norford and Wend Valley"_s};
    ROSETTE_ASSIGN(day.id, ActivityRepository::insert(c, day));
    Shift shift{.activity = day.id, .role = u"canvasser"_s, .start = day.start, .end = day.end, .maximum = 12};
    ROSETTE_ASSIGN(shift.id, ShiftRepository::insert(c, shift));
    Car car{.activity = day.id, .leavesAt = {9, 15}, .leavesFrom = u"Station forecourt"_s};
    for (const VolunteerId volunteer : volunteers) {
        ROSETTE_CHECK(AssignmentRepository::insert(
            c, {.shift = shift.id, .volunteer = volunteer, .state = AssignmentState::Attended}));
        if (!car.driver)
            car.driver = volunteer;
        else if (car.freeSeats() > 0)
            car.riders += Car::Rider{volunteer, {}};
    }
    if (car.driver)
        ROSETTE_CHECK(CarRepository::save(c, car));
    return ActivityResultRepository::save(c, {.activity = day.id, .conversations = 47, .leafletsOut = 120});
}

} // namespace rosette::demo
