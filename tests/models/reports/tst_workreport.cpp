#include <QTest>

#include "models/activities/activityrepository.h"
#include "models/activities/activityresult.h"
#include "models/activities/assignmentrepository.h"
#include "models/activities/pitchhistory.h"
#include "models/activities/pitchrepository.h"
#include "models/activities/shiftrepository.h"
#include "models/activities/stallfigures.h"
#include "models/canvass/conversationlog.h"
#include "models/meetings/attendance.h"
#include "models/people/personrepository.h"
#include "models/reports/workreport.h"
#include "models/volunteers/volunteerrepository.h"
#include "tests/models/leaflets/leafletstreets.h"
#include "tests/support/doorsteps.h"
#include "tests/support/testcampaign.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

namespace {

/// A small campaign in which one of everything was done, within the month of the test's clock.
class BusyMonth : public TestCampaign
{
public:
    BusyMonth()
        : m_doorsteps(connection())
        , today(clock().today())
    {
        north = m_doorsteps.ward(u"North"_s);
        south = m_doorsteps.ward(u"South"_s);
        ada = addVolunteer(*this, u"Ada"_s, u"Okafor"_s);
        ben = addVolunteer(*this, u"Ben"_s, u"Ng"_s);
        stall = add({.title = u"Station stall"_s, .ward = north});
        session = add({.kind = ActivityKind::Canvass, .title = u"Canvass"_s, .ward = north});
        away = add({.kind = ActivityKind::Canvass, .title = u"Help"_s, .constituency = u"Norford"_s});
        meeting = add({.kind = ActivityKind::Meeting, .title = u"Open meeting"_s});
        add({.kind = ActivityKind::Stall, .title = u"Theirs"_s, .isOutside = true});
        add({.kind = ActivityKind::Stall, .title = u"Rained off"_s, .state = ActivityState::Cancelled});
        add({.kind = ActivityKind::Stall, .title = u"To come"_s, .date = today});
        must(ActivityResultRepository::save(
            connection(),
            {.activity = stall, .conversations = 42, .signUps = 6, .voterRegistrations = 3, .leafletsOut = 300}));
        must(ActivityResultRepository::save(connection(), {.activity = away, .conversations = 20, .leafletsOut = 50}));
        staff(stall, ada, AssignmentState::Attended);
        staff(session, ada, AssignmentState::Attended);
        staff(session, ben, AssignmentState::NoShow);
        staff(away, ben, AssignmentState::Attended);
        staff(meeting, ben, AssignmentState::Confirmed);
        canvass();
        must(AttendanceRepository::setPresent(connection(), meeting, m_people.first(), true));
        deliver();
    }

    ReportPeriod month() const { return ReportPeriod::around(ReportPeriod::Kind::Month, today); }
    WorkScope scope() const { return {.days = month().days, .today = today}; }
    WorkReport report() { return *WorkReport::load(connection(), month(), today); }
    int amount(const WorkScope &scope, WorkFigure figure) { return workRows(connection(), scope, figure)->amount(); }
    VolunteerYear year(VolunteerId id) { return *volunteerYear(connection(), id, month().days.from, today); }

    void speak(int person, const QString &outcome, VolunteerId volunteer, ActivityId activity = {}, QDate day = {})
    {
        const Person elector = **PersonRepository::find(connection(), m_people.at(person));
        Conversation talk{.person = elector.id, .door = elector.door, .volunteer = volunteer, .activity = activity};
        talk.heldAt = (day.isValid() ? day : today.addDays(-1)).startOfDay().addSecs(3600).toMSecsSinceEpoch();
        talk.outcome = outcome;
        must(ConversationLog::record(connection(), talk));
    }

    void staff(ActivityId activity, VolunteerId volunteer, AssignmentState state)
    {
        const Shift shift{.activity = activity, .role = u"help"_s, .start = {10, 0}, .end = {12, 30}, .maximum = 5};
        const ShiftId id = *ShiftRepository::insert(connection(), shift);
        must(AssignmentRepository::insert(connection(), {.shift = id, .volunteer = volunteer, .state = state}));
    }

    template <typename T>
    static void must(const Result<T> &result)
    {
        if (!result)
            qFatal("%s", qPrintable(result.error().message));
    }

private:
    ActivityId add(Activity activity)
    {
        if (!activity.date.isValid())
            activity.date = today.addDays(-1);
        activity.start = {10, 0};
        activity.end = {12, 30};
        return *ActivityRepository::insert(connection(), activity);
    }
    /// Five electors at two doors in the north and one in the south.
    void canvass()
    {
        const DoorId one = m_doorsteps.door(u"Acre Lane"_s, u"1"_s, {}, {}, north);
        const DoorId two = m_doorsteps.door(u"Acre Lane"_s, u"2"_s, {}, {}, north);
        const DoorId three = m_doorsteps.door(u"Mill Road"_s, u"3"_s, {}, {}, south);
        for (const DoorId door : {one, one, two, three, three})
            m_people += m_doorsteps.elector(door, u"Ford%1"_s.arg(m_people.size()));
        speak(0, u"spoke"_s, ada, session);
        speak(1, u"no-answer"_s, ada, session);
        speak(2, u"refused"_s, ada, session);
        speak(0, u"spoke"_s, ben);        // again, by another
        speak(3, u"spoke"_s, ben);        // without a session
        speak(4, u"spoke"_s, ben, stall); // met at the stall
    }
    void deliver()
    {
        const RoundId round = addStreetRound(*this, u"Long Lane"_s, 8, south);
        const LeafletId edition = addEdition(*this, u"Summer"_s, 100, 3);
        must(DeliveryRepository::insert(
            connection(), {.round = round, .deliveredOn = today.addDays(-1), .leaflet = edition, .volunteer = ada},
            today));
    }

    Doorsteps m_doorsteps;
    QList<PersonId> m_people;

public:
    const QDate today;
    WardId north;
    WardId south;
    VolunteerId ada;
    VolunteerId ben;
    ActivityId stall;
    ActivityId session;
    ActivityId away;
    ActivityId meeting;
};

} // namespace

/// What was done in a period, and the rows behind every figure.
class TestWorkReport : public QObject
{
    Q_OBJECT

    std::unique_ptr<BusyMonth> m_month; ///< for who only reads

private slots:
    void initTestCase() { m_month = std::make_unique<BusyMonth>(); }
    void cleanupTestCase() { m_month.reset(); }

    void everythingIsCountedOnce_data()
    {
        QTest::addColumn<int>("figure");
        QTest::addColumn<int>("ours");
        QTest::addColumn<int>("away");
        const auto row = [](WorkFigure figure, int ours, int away) {
            QTest::newRow(qPrintable(toKey(figure))) << int(figure) << ours << away;
        };
        row(WorkFigure::Stalls, 1, 0);
        row(WorkFigure::Sessions, 1, 1);
        row(WorkFigure::Rounds, 1, 0);
        row(WorkFigure::Doors, 3, 0);
        row(WorkFigure::Conversations, 42 + 3, 20);
        row(WorkFigure::StallConversations, 42, 0);
        row(WorkFigure::Leaflets, 300 + 8, 50);
        row(WorkFigure::StallLeaflets, 300, 0);
        row(WorkFigure::SignUps, 6, 0);
        row(WorkFigure::VoterRegistrations, 3, 0);
        row(WorkFigure::Meetings, 1, 0);
        row(WorkFigure::Attendances, 1, 0);
        row(WorkFigure::Shifts, 2, 1);
        row(WorkFigure::NoShows, 1, 0);
        row(WorkFigure::Minutes, 300, 150);
    }
    void everythingIsCountedOnce()
    {
        QFETCH(int, figure);
        QFETCH(int, ours);
        QFETCH(int, away);
        const WorkReport report = m_month->report();
        QCOMPARE(report.total[WorkFigure(figure)], ours);
        QCOMPARE(report.mutualAid[WorkFigure(figure)], away);
        QVERIFY(report.before.isEmpty());
    }

    void everyFigureIsTheSumOfItsRows()
    {
        BusyMonth month;
        const WorkReport report = month.report();
        QStringList wards;
        for (const WardWork &ward : report.wards)
            wards += ward.name;
        QCOMPARE(wards, (QStringList{u"North"_s, u"South"_s, u"No ward"_s}));
        for (const WorkFigure figure : kWorkFigures) {
            WorkScope scope = month.scope();
            QCOMPARE(month.amount(scope, figure), report.total[figure]);
            int sum = 0;
            for (const WardWork &ward : report.wards) {
                scope.ward = ward.ward;
                QCOMPARE(month.amount(scope, figure), ward.figures[figure]);
                sum += ward.figures[figure];
            }
            QCOMPARE(sum, report.total[figure]);
            scope.ward.reset();
            scope.isMutualAid = true;
            QCOMPARE(month.amount(scope, figure), report.mutualAid[figure]);
        }
    }

    void rowsSayWhatWhereAndWho()
    {
        BusyMonth month;
        WorkScope scope = month.scope();
        scope.ward = month.south;
        const auto talks = workRows(month.connection(), scope, WorkFigure::Conversations);
        ROSETTE_VERIFY(talks);
        QCOMPARE(talks->rows.size(), 1);
        const WorkRow &talk = talks->rows.first();
        QCOMPARE(talk.what, u"Ann Ford3 · Spoke"_s);
        QCOMPARE(talk.where, u"3 Mill Road"_s);
        QCOMPARE(talk.who, u"Ben Ng"_s);
        QCOMPARE(talk.kind, u"person"_s);
        QCOMPARE(talk.date, month.today.addDays(-1));
        scope.ward.reset();
        const auto cut = workRows(month.connection(), scope, WorkFigure::Doors, 2);
        QCOMPARE(cut->rows.size(), 2);
        QVERIFY(cut->isCut);
    }

    void recordedTalksAtAStallCountWhenNobodyTypedMore()
    {
        BusyMonth month;
        for (int person = 0; person < 4; ++person)
            month.speak(person, u"spoke"_s, month.ada, month.stall);
        QCOMPARE(month.report().total[WorkFigure::StallConversations], 42);
        BusyMonth::must(
            ActivityResultRepository::save(month.connection(), {.activity = month.stall, .conversations = 2}));
        QCOMPARE(month.report().total[WorkFigure::StallConversations], 5);
    }

    void yearOfAVolunteerIsWhatTheyDid()
    {
        BusyMonth month;
        const VolunteerYear ada = month.year(month.ada);
        QCOMPARE(ada.name, u"Ada Okafor"_s);
        QCOMPARE(
            ada.total,
            (VolunteerWork{.shifts = 2, .minutes = 300, .sessions = 1, .doors = 2, .conversations = 2, .leaflets = 8}));
        QCOMPARE(ada.total.reliability(), 1.0);
        const VolunteerYear ben = month.year(month.ben);
        QCOMPARE(ben.total, (VolunteerWork{.noShows = 1,
                                           .notNoted = 1,
                                           .sessions = 1,
                                           .doors = 2,
                                           .conversations = 2,
                                           .awayShifts = 1,
                                           .awayMinutes = 150}));
        QCOMPARE(ben.total.reliability(), 0.5);
        for (const VolunteerYear &year : {ada, ben}) {
            WorkScope scope = month.scope();
            scope.volunteer = year.volunteer;
            QCOMPARE(month.amount(scope, WorkFigure::Shifts), year.total.shifts);
            QCOMPARE(month.amount(scope, WorkFigure::Minutes), year.total.minutes);
            QCOMPARE(month.amount(scope, WorkFigure::NoShows), year.total.noShows);
            QCOMPARE(month.amount(scope, WorkFigure::Sessions), year.total.sessions);
            QCOMPARE(month.amount(scope, WorkFigure::Doors), year.total.doors);
            QCOMPARE(month.amount(scope, WorkFigure::Conversations), year.total.conversations);
            QCOMPARE(month.amount(scope, WorkFigure::Leaflets), year.total.leaflets);
        }
        QVERIFY(!volunteerYear(month.connection(), {}, month.today, month.today));
    }

    void sessionThatWasCancelledIsNobodys()
    {
        BusyMonth month;
        const VolunteerId cara = addVolunteer(month, u"Cara"_s, u"Dee"_s);
        month.staff(month.session, cara, AssignmentState::Attended);
        QCOMPARE(month.year(cara).total.sessions, 1);
        BusyMonth::must(month.campaign().edit(
            u"cancel"_s, [&](Connection &c) { return ActivityRepository::cancel(c, month.session); }));
        QCOMPARE(month.year(cara).total, VolunteerWork{});
    }

    void talksOfAStallAreThoseTypedOrThoseRecordedWhicheverAreMore()
    {
        BusyMonth month;
        Connection &c = month.connection();
        Activity stall = *ActivityRepository::find(c, month.stall);
        stall.pitch = *PitchRepository::insert(c, {.name = u"Station"_s});
        ROSETTE_VERIFY(ActivityRepository::update(c, stall));
        const auto ofPitch = [&] { return PitchHistory::load(c, stall.pitch, month.today)->total().conversations; };
        const auto inReport = [&] { return month.report().total[WorkFigure::StallConversations]; };
        QCOMPARE(ofPitch(), 42);
        ROSETTE_VERIFY(ActivityResultRepository::save(c, {.activity = month.stall}));
        QCOMPARE(ofPitch(), 1);
        month.speak(3, u"spoke"_s, month.ben, month.stall);
        month.speak(3, u"spoke"_s, month.ada, month.stall); // the same person again
        month.speak(2, u"no-answer"_s, month.ada, month.stall);
        QCOMPARE(ofPitch(), 2);
        QCOMPARE(inReport(), 2);
        QCOMPARE(stallFigures(c, {}, {}, month.today)->conversations, 2);
        ROSETTE_VERIFY(ActivityResultRepository::save(c, {.activity = month.stall, .conversations = 3}));
        QCOMPARE(ofPitch(), 3);
        QCOMPARE(inReport(), 3);
    }

    void monthsOfAYearStandInOrder()
    {
        BusyMonth month;
        const QDate lastMonth = month.today.addMonths(-1);
        month.speak(0, u"spoke"_s, month.ada, {}, lastMonth);
        month.speak(1, u"spoke"_s, month.ada, {}, lastMonth);
        const auto year = volunteerYear(month.connection(), month.ada, month.today.addMonths(-11), month.today);
        ROSETTE_VERIFY(year);
        QCOMPARE(year->months.size(), 12);
        QCOMPARE(year->months.at(10).first, QDate(lastMonth.year(), lastMonth.month(), 1));
        QCOMPARE(year->months.at(10).work, (VolunteerWork{.sessions = 1, .doors = 1, .conversations = 2}));
        QCOMPARE(year->months.at(11).work.doors, 2);
        QCOMPARE(year->total.doors, 2); // one of them twice
        QCOMPARE(year->total.conversations, 3);
        QCOMPARE(year->total.sessions, 2);
        const auto all = volunteerYears(month.connection(), month.today.addMonths(-11), month.today);
        QCOMPARE(all->size(), 2);
        QCOMPARE(all->last().name, u"Ada Okafor"_s);
        QCOMPARE(all->last().total, year->total);
    }

    void periodsAreReadAndSaid_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("before");
        QTest::newRow("month") << u"2026-02"_s << QDate(2026, 2, 1) << QDate(2026, 2, 28) << u"February 2026"_s
                               << u"2026-01"_s;
        QTest::newRow("quarter") << u"2026-q1"_s << QDate(2026, 1, 1) << QDate(2026, 3, 31) << u"January–March 2026"_s
                                 << u"2025-Q4"_s;
        QTest::newRow("year") << u"2026"_s << QDate(2026, 1, 1) << QDate(2026, 12, 31) << u"2026"_s << u"2025"_s;
        QTest::newRow("own") << u"2026-05-10..2026-05-01"_s << QDate(2026, 5, 1) << QDate(2026, 5, 10)
                             << u"1 May 2026 – 10 May 2026"_s << u"2026-04-21..2026-04-30"_s;
    }
    void periodsAreReadAndSaid()
    {
        QFETCH(QString, text);
        QFETCH(QDate, from);
        QFETCH(QDate, to);
        QFETCH(QString, title);
        QFETCH(QString, before);
        const auto period = ReportPeriod::fromText(text);
        ROSETTE_VERIFY(period);
        QCOMPARE(period->days, (FiguresPeriod{from, to}));
        QCOMPARE(period->title(), title);
        QCOMPARE(*ReportPeriod::fromText(period->key()), *period);
        QCOMPARE(period->moved(-1).key(), before);
        QCOMPARE(period->moved(-1).moved(1), *period);
    }

    void whatIsNotOverIsComparedWithAsManyDays()
    {
        const ReportPeriod march = *ReportPeriod::fromText(u"2026-03"_s);
        QCOMPARE(march.before(QDate(2026, 3, 12)).key(), u"2026-02-01..2026-02-12"_s);
        QCOMPARE(march.before(QDate(2026, 3, 1)).title(), u"1 February 2026"_s);
        for (const QDate today : {QDate(2026, 2, 20), QDate(2026, 3, 30), QDate(2026, 3, 31), QDate(2026, 6, 1)})
            QCOMPARE(march.before(today).key(), u"2026-02"_s); // as a whole, also when it was shorter
    }

    void nonsenseIsNoPeriod()
    {
        for (const QString &text :
             {u""_s, u"May"_s, u"2026-13"_s, u"2026-00"_s, u"2026-Q5"_s, u"2026-05-01"_s, u"0001"_s})
            QVERIFY2(!ReportPeriod::fromText(text), qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(TestWorkReport)
#include "tst_workreport.moc"
