#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include "models/activities/activityrepository.h"
#include "models/activities/assignmentrepository.h"
#include "models/activities/shiftrepository.h"
#include "models/rota/roster.h"
#include "models/volunteers/availabilityrepository.h"
#include "models/volunteers/volunteerrepository.h"
#include "tests/ui/support/childof.h"
#include "tests/ui/support/uitestcampaign.h"
#include "ui/rota/rotapage.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// A shift through its week: people are rung, change places, and come.
class TestShiftDetails : public QObject
{
    Q_OBJECT

    std::unique_ptr<UiTestCampaign> m_test;
    std::unique_ptr<RotaPage> m_page;
    ShiftId m_early;
    ShiftId m_late;
    VolunteerId m_ada;
    VolunteerId m_ben;
    VolunteerId m_cas;

    Connection &c() { return m_test->connection(); }
    template <typename T>
    T *child(const QString &name)
    {
        return childOf<T>(m_page.get(), name);
    }
    /// As found in the file now.
    void choose(ShiftId shift)
    {
        m_page->reveal({.kind = u"shift"_s, .id = shift.value(), .date = QDate(2026, 5, 23)});
    }
    void press(const QString &toolButton) { QTest::mouseClick(child<QToolButton>(toolButton), Qt::LeftButton); }
    QString words(const QString &name) { return child<QLabel>(name)->text(); }
    QList<Assignment> assigned(ShiftId shift) { return AssignmentRepository::list(c(), shift).valueOr({}); }
    void undo() { m_test->campaign().undoStack().undo(); }

    VolunteerId addVolunteer(const QString &name, const QString &mobile, qint64 askedAtMs)
    {
        const VolunteerId id = *VolunteerRepository::insert(
            c(), {.forename = name.section(u' ', 0, 0), .surname = name.section(u' ', 1), .mobile = mobile});
        WeeklyAvailability week;
        week.set(6, TimeSpan::wholeDay(), Answer::Yes);
        if (!AvailabilityRepository::save(c(), id, week) || !VolunteerRepository::setLastAsked(c(), id, askedAtMs))
            qFatal("volunteer");
        return id;
    }
    ShiftId addShift(const QString &role, QTime start, int maximum)
    {
        const ActivityId stall = *ActivityRepository::insert(
            c(), {.title = u"Stall"_s, .date = QDate(2026, 5, 23), .start = start, .end = start.addSecs(7200)});
        return *ShiftRepository::insert(
            c(), {.activity = stall, .role = role, .start = start, .end = start.addSecs(7200), .maximum = maximum});
    }

private slots:
    void init()
    {
        m_test = std::make_unique<UiTestCampaign>();
        m_early = addShift(u"leaflets"_s, QTime(10, 0), 2);
        m_late = addShift(u"petition"_s, QTime(11, 0), 1);
        m_ada = addVolunteer(u"Ada Okafor"_s, u"07700 900101"_s, 2000);
        m_ben = addVolunteer(u"Ben Ng"_s, {}, 1000);
        m_cas = addVolunteer(u"Cas Holt"_s, u"07700 900103"_s, 3000);
        m_page = std::make_unique<RotaPage>(m_test->context());
        m_page->resize(1400, 900);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    void cleanup()
    {
        m_page.reset();
        m_test.reset();
    }

    void coverIsRungLongestAgoFirstAndNotedByOneClick()
    {
        choose(m_early);
        QCOMPARE(words(u"cover1NameLabel"_s), u"Ben Ng"_s);
        QCOMPARE(words(u"cover1PhoneLabel"_s), u"no number"_s);
        QCOMPARE(words(u"cover2NameLabel"_s), u"Ada Okafor"_s);
        QCOMPARE(words(u"cover2PhoneLabel"_s), u"07700 900101"_s);
        press(u"cover1NoToolButton"_s);
        QCOMPARE(assigned(m_early).first().state, AssignmentState::Declined);
        QCOMPARE(VolunteerRepository::find(c(), m_ben)->lastAskedAtMs, m_test->clock().nowMs());
        QCOMPARE(words(u"cover1NameLabel"_s), u"Ada Okafor"_s); // who said no is asked no more
        press(u"cover1YesToolButton"_s);
        QCOMPARE(words(u"cover1NameLabel"_s), u"Cas Holt"_s);
        press(u"cover1AskedToolButton"_s);
        QVERIFY(!child<QLabel>(u"cover1NameLabel"_s)->isVisible()); // full
        QHash<VolunteerId, AssignmentState> states;
        for (const Assignment &assignment : assigned(m_early))
            states.insert(assignment.volunteer, assignment.state);
        QCOMPARE(states.value(m_ada), AssignmentState::Confirmed);
        QCOMPARE(states.value(m_cas), AssignmentState::Offered);
        for (int i = 0; i < 3; ++i)
            undo();
        QVERIFY(assigned(m_early).isEmpty());
        QCOMPARE(words(u"cover1NameLabel"_s), u"Ben Ng"_s);
    }

    void everybodyCameInOneStep()
    {
        for (const VolunteerId volunteer : {m_ada, m_ben})
            ROSETTE_VERIFY(Roster::assign(c(), m_early, volunteer, m_test->clock()));
        choose(m_early);
        QVERIFY(!child<QToolButton>(u"cameToolButton"_s)->isVisible()); // nobody came before the day
        QVERIFY(!child<QAction>(u"resultsAction"_s)->isVisible());
        m_test->clock().set(QDateTime(QDate(2026, 5, 24), QTime(9, 0), Qt::UTC));
        choose(m_early);
        QVERIFY(!child<QToolButton>(u"swapToolButton"_s)->isVisible());
        QVERIFY(!child<QLabel>(u"cover1NameLabel"_s)->isVisible());
        QVERIFY(child<QAction>(u"resultsAction"_s)->isVisible());
        press(u"allCameToolButton"_s);
        for (const Assignment &assignment : assigned(m_early))
            QCOMPARE(assignment.state, AssignmentState::Attended);
        QVERIFY(!child<QAction>(u"allCameAction"_s)->isEnabled());
        press(u"noShowToolButton"_s); // but for the first
        QCOMPARE(assigned(m_early).first().state, AssignmentState::NoShow);
        QCOMPARE(assigned(m_early).last().state, AssignmentState::Attended);
        undo();
        undo();
        for (const Assignment &assignment : assigned(m_early))
            QCOMPARE(assignment.state, AssignmentState::Offered);
    }

    void twoPeopleSwapInOneStep()
    {
        ROSETTE_VERIFY(Roster::assign(c(), m_early, m_ada, m_test->clock()));
        choose(m_early);
        QVERIFY(!child<QAction>(u"swapAction"_s)->isEnabled()); // with nobody
        ROSETTE_VERIFY(Roster::assign(c(), m_late, m_ben, m_test->clock()));
        choose(m_early);
        press(u"swapToolButton"_s);
        auto *dialog = child<QDialog>(u"swapDialog"_s);
        auto *list = dialog->findChild<QListWidget *>(u"swapsListWidget"_s);
        QCOMPARE(list->count(), 1);
        QCOMPARE(list->item(0)->text(), u"Ben Ng · petition, Sat 23 May 11:00–13:00, Stall"_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"submitPushButton"_s), Qt::LeftButton);
        QCOMPARE(assigned(m_early).first().volunteer, m_ben);
        QCOMPARE(assigned(m_late).first().volunteer, m_ada);
        undo();
        QCOMPARE(assigned(m_early).first().volunteer, m_ada);
        QCOMPARE(assigned(m_late).first().volunteer, m_ben);
    }
};

QTEST_MAIN(TestShiftDetails)
#include "tst_shiftdetails.moc"
