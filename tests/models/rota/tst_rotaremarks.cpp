#include <ctime>

#include <QTest>

#include "models/activities/kit.h"
#include "models/rota/roster.h"
#include "models/rota/rotaproposal.h"
#include "models/store/statement.h"
#include "tests/models/rota/stallweek.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// Weeks that are empty, odd or absurd are planned as well as they can be, and what is odd is said. The clocks change
/// as in Britain.
class TestRotaRemarks : public QObject
{
    Q_OBJECT

    std::unique_ptr<StallWeek> m_week;
    ActivityId m_stall;
    ShiftId m_helpers;

    Connection &c() { return m_week->connection(); }
    RotaProposal proposed(QDate monday = StallWeek::kMonday)
    {
        auto proposal = proposeRota(c(), {.monday = monday}, m_week->clock(), Feedback());
        if (!proposal)
            qFatal("%s", qPrintable(proposal.error().message));
        return *proposal;
    }
    AssignmentId lockTo(ShiftId shift, VolunteerId volunteer)
    {
        const AssignmentId id = *Roster::assign(c(), shift, volunteer, m_week->clock());
        if (!Roster::setLocked(c(), id, true))
            qFatal("lock");
        return id;
    }

private slots:
    void initTestCase()
    {
        qputenv("TZ", "Europe/London");
        tzset();
    }
    void init()
    {
        m_week = std::make_unique<StallWeek>();
        m_stall = m_week->addActivity(u"Station stall"_s, {10, 0}, {12, 0});
        m_helpers = m_week->addShift(m_stall, u"leaflets"_s, 1, 2);
    }

    void anOrdinaryWeekNeedsNoRemark()
    {
        m_week->addVolunteer(u"Ada Okafor"_s, Answer::Yes);
        QCOMPARE(proposed().remarks, QStringList());
    }

    void withoutVolunteersItSaysWhatToDoFirst()
    {
        const RotaProposal proposal = proposed();
        QVERIFY(proposal.remarks.first().startsWith(u"There are no volunteers to ask yet."_s));
        QCOMPARE(proposal.gaps.size(), 1);
        QVERIFY(proposal.solution.isProven);
    }

    void aShiftThatEndsBeforeItBeginsIsLeftOut()
    {
        m_week->addVolunteer(u"Ada Okafor"_s, Answer::Yes);
        QVERIFY(Statement(c(), u"UPDATE shifts SET end_time = '09:00'"_s).run()); // as another program might
        const RotaProposal proposal = proposed();
        QVERIFY(proposal.places.isEmpty());
        QCOMPARE(proposal.remarks, QStringList{u"leaflets at “Station stall” (Sat 23 May, 10:00–09:00) ends before it "
                                               "begins, so nobody was put on it. Mend its times."_s});
    }

    void theNightWhenClocksChangeIsPlannedByTheClockOnTheWall_data()
    {
        QTest::addColumn<QDate>("sunday");
        QTest::newRow("March: the hour is skipped") << QDate(2026, 3, 29);
        QTest::newRow("October: the hour comes twice") << QDate(2026, 10, 25);
    }
    void theNightWhenClocksChangeIsPlannedByTheClockOnTheWall()
    {
        QFETCH(QDate, sunday);
        m_week->clock().set(QDateTime(sunday.addDays(-3), QTime(12, 0), Qt::UTC));
        const VolunteerId ada = m_week->addVolunteer(u"Ada Okafor"_s, Answer::No);
        WeeklyAvailability nights;
        nights.set(7, {{0, 0}, {4, 0}}, Answer::Yes);
        ROSETTE_VERIFY(AvailabilityRepository::save(c(), ada, nights));
        const ActivityId vigil = m_week->addActivity(u"Vigil"_s, {0, 30}, {3, 30}, sunday);
        for (const QTime start : {QTime(0, 30), QTime(1, 30), QTime(2, 30)}) {
            ROSETTE_VERIFY(ShiftRepository::insert(c(), {.activity = vigil,
                                                         .role = u"watch"_s,
                                                         .start = start,
                                                         .end = start.addSecs(3600),
                                                         .minimum = 1,
                                                         .maximum = 1}));
        }
        const RotaProposal proposal = proposed(sunday.addDays(-6));
        QCOMPARE(proposal.places.size(), 3); // one after the other, no two of them at once
        QVERIFY(proposal.gaps.isEmpty());
        QCOMPARE(proposal.remarks.size(), 2);
        QVERIFY(proposal.remarks.first().startsWith(u"The clocks change while people are on watch at “Vigil”"_s));
    }

    void whoIsLockedToWhatCannotBeIsNamed()
    {
        const VolunteerId ada = m_week->addVolunteer(u"Ada Okafor"_s, Answer::Yes, {}, 1);
        const ActivityId market = m_week->addActivity(u"Market"_s, {11, 0}, {13, 0});
        lockTo(m_helpers, ada);
        lockTo(m_week->addShift(market, u"petition"_s, 1, 1), ada);
        const RotaProposal proposal = proposed();
        QVERIFY(proposal.solution.isProven);
        QCOMPARE(proposal.places.size(), 2);
        QCOMPARE(proposal.remarks.size(), 2);
        QCOMPARE(
            proposal.remarks.first(),
            u"Ada Okafor is locked to two shifts that cannot both be done: leaflets at “Station stall” (Sat 23 "
            "May, 10:00–12:00) and petition at “Market” (Sat 23 May, 11:00–13:00). Unlock one, then plan again."_s);
        QVERIFY(proposal.remarks.last().startsWith(
            u"Ada Okafor is locked to 2 shifts in the week 18–24 May 2026, though"_s));
    }

    void tooFewHandsAreSaid()
    {
        m_week->addVolunteer(u"Ada Okafor"_s, Answer::Yes);
        const KitId gazebo = *KitRepository::insert(c(), {.name = u"Gazebo"_s, .lifters = 2});
        ROSETTE_VERIFY(PackingListRepository::save(c(), m_stall, gazebo, {}));
        QCOMPARE(
            proposed().remarks,
            QStringList{
                u"“Station stall” (Sat 23 May) packs something that takes 2 people to carry, and has 1 when it begins."_s});
    }

    void whatHasNoShiftsIsNamed()
    {
        m_week->addVolunteer(u"Ada Okafor"_s, Answer::Yes);
        for (int i = 1; i <= 5; ++i)
            m_week->addActivity(u"Round %1"_s.arg(i), {14, 0}, {16, 0});
        QCOMPARE(proposed().remarks,
                 QStringList{u"Without shifts, so nobody was planned for: “Round 1” (Sat 23 May), “Round 2” (Sat 23 "
                             "May), “Round 3” (Sat 23 May) and 2 more."_s});
    }

    void whatIsOverIsSaid()
    {
        m_week->addVolunteer(u"Ada Okafor"_s, Answer::Yes);
        const QDate saturday = StallWeek::kMonday.addDays(5);
        m_week->clock().set(QDateTime(saturday, QTime(11, 59)));
        QCOMPARE(proposed().remarks, QStringList());
        QCOMPARE(proposed().places.size(), 1);
        m_week->clock().set(QDateTime(saturday, QTime(12, 0)));
        QCOMPARE(proposed().remarks,
                 QStringList{u"All that was planned in these weeks is over, so there was nothing to fill."_s});
        QVERIFY(proposed().places.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRotaRemarks)
#include "tst_rotaremarks.moc"
