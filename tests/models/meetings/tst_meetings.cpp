#include <QTest>

#include "models/activities/activityrepository.h"
#include "models/activities/assignmentrepository.h"
#include "models/activities/car.h"
#include "models/activities/shiftrepository.h"
#include "models/meetings/agenda.h"
#include "models/meetings/attendance.h"
#include "models/meetings/proposal.h"
#include "models/people/contactpoint.h"
#include "models/people/personhistory.h"
#include "models/people/personmerge.h"
#include "models/people/personrepository.h"
#include "models/volunteers/volunteerrepository.h"
#include "tests/support/testcampaign.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

namespace {

ActivityId addMeeting(TestCampaign &test, QDate date, const QString &title = u"Open meeting"_s)
{
    return *ActivityRepository::insert(
        test.connection(),
        {.kind = ActivityKind::Meeting, .title = title, .date = date, .start = {19, 30}, .end = {21, 0}});
}

VolunteerId addVolunteer(TestCampaign &test, const QString &name)
{
    return *VolunteerRepository::insert(test.connection(),
                                        {.forename = name.section(u' ', 0, 0), .surname = name.section(u' ', 1)});
}

PersonId addPerson(TestCampaign &test, const QString &name)
{
    return *PersonRepository::insert(test.connection(),
                                     {.forename = name.section(u' ', 0, 0), .surname = name.section(u' ', 1)});
}

QStringList namesOf(const QList<Attendee> &roll)
{
    QStringList names;
    for (const Attendee &attendee : roll)
        names += attendee.name;
    return names;
}

} // namespace

/// Meetings: agenda, who came, ideas and what became of them; and who travels together.
class TestMeetings : public QObject
{
    Q_OBJECT

    const QDate m_day{2026, 5, 19};

private slots:
    void agendaIsReadAsTyped_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("title");
        QTest::addColumn<int>("minutes");
        QTest::newRow("plain") << u"Any ideas"_s << u"Any ideas"_s << 0;
        QTest::newRow("brackets") << u"Saturday's stalls (10 min)"_s << u"Saturday's stalls"_s << 10;
        QTest::newRow("bare number in brackets") << u"Money (5)"_s << u"Money"_s << 5;
        QTest::newRow("tick") << u"Welcome 5'"_s << u"Welcome"_s << 5;
        QTest::newRow("word") << u"Leaflet, 15 minutes"_s << u"Leaflet"_s << 15;
        QTest::newRow("numbered") << u"2. Leaflet 20 min"_s << u"Leaflet"_s << 20;
        QTest::newRow("bullet") << u" - Leaflet"_s << u"Leaflet"_s << 0;
        QTest::newRow("a number that is no time") << u"Round 12"_s << u"Round 12"_s << 0;
        QTest::newRow("a year") << u"Plan for (2027)"_s << u"Plan for (2027)"_s << 0;
        QTest::newRow("only a time") << u"10 min"_s << u"10 min"_s << 0;
    }
    void agendaIsReadAsTyped()
    {
        QFETCH(QString, line);
        QFETCH(QString, title);
        QFETCH(int, minutes);
        QCOMPARE(agendaFrom(line), (QList<AgendaItem>{{title, minutes}}));
    }

    void itemsBeginWhenThoseBeforeEnd()
    {
        const QList<AgendaItem> items = agendaFrom(u"Welcome 5'\n\nStalls (20)\nAny ideas\nNext time"_s);
        QCOMPARE(agendaTimes(items, {19, 30}), (QList<QTime>{{19, 30}, {19, 35}, {19, 55}, QTime()}));
    }

    void rollHasWhoCameThenWhoMayBeExpected()
    {
        TestCampaign test;
        const ActivityId earlier = addMeeting(test, m_day.addDays(-30));
        const ActivityId longAgo = addMeeting(test, m_day.addDays(-500));
        const ActivityId meeting = addMeeting(test, m_day);
        addVolunteer(test, u"Ada Okafor"_s);
        const VolunteerId chair = addVolunteer(test, u"Zoe Young"_s);
        const ShiftId shift = *ShiftRepository::insert(
            test.connection(), {.activity = meeting, .role = u"chair"_s, .start = {19, 30}, .end = {21, 0}});
        ROSETTE_VERIFY(AssignmentRepository::insert(test.connection(), {.shift = shift, .volunteer = chair}));
        const PersonId member = addPerson(test, u"Mo Member"_s);
        const PersonId gone = addPerson(test, u"Gil Gone"_s);
        const PersonId stranger = addPerson(test, u"Sam Stranger"_s);
        const PersonId hidden = addPerson(test, u"Hal Hidden"_s);
        ROSETTE_VERIFY(AttendanceRepository::setPresent(test.connection(), earlier, member, true));
        ROSETTE_VERIFY(AttendanceRepository::setPresent(test.connection(), earlier, hidden, true));
        ROSETTE_VERIFY(AttendanceRepository::setPresent(test.connection(), longAgo, gone, true));
        ROSETTE_VERIFY(PersonRepository::setDoNotContact(test.connection(), hidden, true));
        ROSETTE_VERIFY(AttendanceRepository::setPresent(test.connection(), meeting, stranger, true));
        ROSETTE_VERIFY(AttendanceRepository::setPresent(test.connection(), meeting, stranger, true));

        const auto roll = AttendanceRepository::roll(test.connection(), meeting);
        ROSETTE_VERIFY(roll);
        QCOMPARE(namesOf(*roll), (QStringList{u"Sam Stranger"_s, u"Zoe Young"_s, u"Mo Member"_s, u"Ada Okafor"_s}));
        QVERIFY(roll->at(0).isPresent);
        QVERIFY(roll->at(1).isAsked);
        QCOMPARE(roll->at(2).meetingsBefore, 1);
        QVERIFY(!roll->at(2).volunteer);
        QCOMPARE(AttendanceRepository::counts(test.connection())->value(meeting), 1);
    }

    void newcomerBecomesAPersonWhoAgreed()
    {
        TestCampaign test;
        const ActivityId meeting = addMeeting(test, m_day);
        ROSETTE_VERIFY(test->edit(u"Add a newcomer"_s, [&](Connection &c) -> Status {
            ROSETTE_CHECK(AttendanceRepository::addNewcomer(c, meeting, {u"Ann  Mary New"_s, u"07700900123"_s, true},
                                                            test.clock().nowMs()));
            return {};
        }));
        const auto roll = AttendanceRepository::roll(test.connection(), meeting);
        QCOMPARE(roll->size(), 1);
        QCOMPARE(roll->first().name, u"Ann Mary New"_s);
        const auto points = ContactPointRepository::list(test.connection(), roll->first().person);
        QCOMPARE(points->size(), 1);
        QCOMPARE(points->first().value, u"07700 900123"_s);
        QCOMPARE(points->first().consent, Consent::Given);
        for (const Newcomer &wrong : {Newcomer{u" "_s, {}, false}, Newcomer{u"Ann"_s, u"12"_s, false}}) {
            QVERIFY(!test->edit(u"Add a newcomer"_s, [&](Connection &c) -> Status {
                ROSETTE_CHECK(AttendanceRepository::addNewcomer(c, meeting, wrong, 1));
                return {};
            }));
        }
        QCOMPARE(*PersonRepository::count(test.connection()), 1);
        test.campaign().undoStack().undo();
        QCOMPARE(AttendanceRepository::counts(test.connection())->value(meeting), 0);
        QCOMPARE(*PersonRepository::count(test.connection()), 0);
    }

    void aNewcomersNumberIsKeptAsWhatItIs_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<ContactKind>("kind");
        QTest::addColumn<QString>("value");
        QTest::newRow("mobile") << u"+44 7700 900 123"_s << ContactKind::Mobile << u"07700 900123"_s;
        QTest::newRow("landline") << u"02079460123"_s << ContactKind::Phone << u"020 7946 0123"_s;
        QTest::newRow("mail") << u"ann@example.org"_s << ContactKind::Email << u"ann@example.org"_s;
    }
    void aNewcomersNumberIsKeptAsWhatItIs()
    {
        QFETCH(QString, typed);
        QFETCH(ContactKind, kind);
        QFETCH(QString, value);
        TestCampaign test;
        const auto person = AttendanceRepository::addNewcomer(test.connection(), addMeeting(test, m_day),
                                                              {u"Ann New"_s, typed, false}, test.clock().nowMs());
        ROSETTE_VERIFY(person);
        const auto points = ContactPointRepository::list(test.connection(), *person);
        QCOMPARE(points->size(), 1);
        QCOMPARE(points->first().kind, kind);
        QCOMPARE(points->first().value, value);
        QCOMPARE(points->first().consent, Consent::Unknown);
    }

    void supportIsHandsAndNames()
    {
        TestCampaign test;
        const ActivityId meeting = addMeeting(test, m_day);
        const PersonId ann = addPerson(test, u"Ann Ford"_s);
        const PersonId ben = addPerson(test, u"Ben Ford"_s);
        Proposal bus{.title = u" A stall at the bus station "_s, .proposer = ann, .meeting = meeting, .hands = 4};
        const auto id = ProposalRepository::insert(test.connection(), bus);
        ROSETTE_VERIFY(id);
        ROSETTE_VERIFY(ProposalRepository::insert(test.connection(), {.title = u"Another"_s, .hands = 9}));
        for (const PersonId person : {ann, ben, ben})
            ROSETTE_VERIFY(ProposalRepository::setSupport(test.connection(), *id, person, true));
        auto found = ProposalRepository::find(test.connection(), *id);
        QCOMPARE(found->title, u"A stall at the bus station"_s);
        QCOMPARE(found->proposerName, u"Ann Ford"_s);
        QCOMPARE(found->support(), 6);
        QCOMPARE(ProposalRepository::list(test.connection())->first().title, u"Another"_s);
        QCOMPARE(ProposalRepository::list(test.connection(), meeting)->size(), 1);
        ROSETTE_VERIFY(ProposalRepository::setSupport(test.connection(), *id, ann, false));
        QCOMPARE(ProposalRepository::supporters(test.connection(), *id)->size(), 1);
        const auto history = PersonHistory::load(test.connection(), ann);
        ROSETTE_VERIFY(history);
        QVERIFY(std::any_of(history->begin(), history->end(), [](const HistoryEntry &entry) {
            return entry.what == u"Put forward the idea “A stall at the bus station”"_s;
        }));
        QVERIFY(!ProposalRepository::insert(test.connection(), {.title = u"  "_s}));
        QVERIFY(!ProposalRepository::insert(test.connection(), {.title = u"Less"_s, .hands = -1}));
    }

    void fateFollowsTheActivity()
    {
        TestCampaign test;
        Connection &c = test.connection();
        Proposal idea{.title = u"Bus station"_s};
        idea.id = *ProposalRepository::insert(c, idea);
        QCOMPARE(ProposalRepository::find(c, idea.id)->fate(), ProposalFate::Open);
        idea.isSetAside = true;
        idea.setAsideBecause = u"too far"_s;
        ROSETTE_VERIFY(ProposalRepository::update(c, idea));
        QCOMPARE(ProposalRepository::find(c, idea.id)->fateText(), u"set aside: too far"_s);
        Activity stall{.title = u"Bus stall"_s, .date = m_day, .start = {10, 0}, .end = {12, 0}};
        stall.id = *ActivityRepository::insert(c, stall);
        idea.activity = stall.id;
        ROSETTE_VERIFY(ProposalRepository::update(c, idea));
        QCOMPARE(ProposalRepository::find(c, idea.id)->fate(), ProposalFate::Planned);
        stall.state = ActivityState::Done;
        ROSETTE_VERIFY(ActivityRepository::update(c, stall));
        QCOMPARE(ProposalRepository::find(c, idea.id)->fate(), ProposalFate::Done);
        ROSETTE_VERIFY(ActivityRepository::cancel(c, stall.id));
        QCOMPARE(ProposalRepository::find(c, idea.id)->fate(), ProposalFate::Cancelled);
        ROSETTE_VERIFY(ActivityRepository::remove(c, stall.id));
        QCOMPARE(ProposalRepository::find(c, idea.id)->fate(), ProposalFate::SetAside);
    }

    void mergedPeopleSupportAndComeOnce()
    {
        TestCampaign test;
        const ActivityId meeting = addMeeting(test, m_day);
        const PersonId ann = addPerson(test, u"Ann Ford"_s);
        const PersonId twin = addPerson(test, u"Anne Ford"_s);
        const ProposalId idea = *ProposalRepository::insert(test.connection(), {.title = u"Bus"_s, .proposer = twin});
        for (const PersonId person : {ann, twin}) {
            ROSETTE_VERIFY(AttendanceRepository::setPresent(test.connection(), meeting, person, true));
            ROSETTE_VERIFY(ProposalRepository::setSupport(test.connection(), idea, person, true));
        }
        ROSETTE_VERIFY(test->edit(u"Merge"_s, [&](Connection &c) {
            return PersonMerge::merge(c, *PersonRepository::find(c, ann).value(), twin, test.clock().nowMs());
        }));
        QCOMPARE(AttendanceRepository::counts(test.connection())->value(meeting), 1);
        QCOMPARE(ProposalRepository::find(test.connection(), idea)->supporters, 1);
        QCOMPARE(ProposalRepository::find(test.connection(), idea)->proposer, ann);
    }

    void nobodySitsInTwoCars()
    {
        TestCampaign test;
        Connection &c = test.connection();
        const VolunteerId ada = addVolunteer(test, u"Ada Okafor"_s);
        const VolunteerId ben = addVolunteer(test, u"Ben Ng"_s);
        const VolunteerId cleo = addVolunteer(test, u"Cleo Park"_s);
        const ActivityId away = *ActivityRepository::insert(c, {.kind = ActivityKind::Canvass,
                                                                .title = u"Help Norford"_s,
                                                                .date = m_day,
                                                                .start = {10, 0},
                                                                .end = {16, 0},
                                                                .constituency = u"Norford"_s});
        QVERIFY(ActivityRepository::find(c, away)->isMutualAid());
        Car car{.activity = away, .driver = ada, .seats = 1, .leavesAt = {9, 0}, .leavesFrom = u"Station"_s};
        car.riders = {{ben, {}}};
        const auto first = CarRepository::save(c, car);
        ROSETTE_VERIFY(first);
        QCOMPARE(CarRepository::list(c, away)->first().riders.first().name, u"Ben Ng"_s);
        QCOMPARE(CarRepository::list(c, away)->first().freeSeats(), 0);

        const Car other{.activity = away, .driver = cleo, .riders = {{ben, u"Ben Ng"_s}}};
        const auto twice = CarRepository::save(c, other);
        QVERIFY(!twice);
        QCOMPARE(twice.error().code, ErrorCode::Conflict);
        QVERIFY(twice.error().message.contains(u"Ben Ng sits in the car of Ada Okafor"_s));

        car.id = *first;
        car.riders += Car::Rider{cleo, {}};
        QVERIFY(!CarRepository::save(c, car));
        car.riders = {{cleo, {}}};
        ROSETTE_VERIFY(CarRepository::save(c, car));
        QCOMPARE(CarRepository::list(c, away)->first().riders.first().volunteer, cleo);
        QVERIFY(!CarRepository::save(c, {.activity = away}));
        ROSETTE_VERIFY(CarRepository::remove(c, *first));
        QVERIFY(CarRepository::list(c, away)->isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestMeetings)
#include "tst_meetings.moc"
