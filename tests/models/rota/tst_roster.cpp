#include <QTest>

#include "models/activities/assignmentrepository.h"
#include "models/rota/roster.h"
#include "models/rota/swaps.h"
#include "tests/models/rota/stallweek.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// What happens to a rota through the week: people answer, change places and come.
class TestRoster : public QObject
{
    Q_OBJECT

    static QList<Assignment> on(StallWeek &week, ShiftId shift)
    {
        return AssignmentRepository::list(week.connection(), shift).valueOr({});
    }
    static Status answer(StallWeek &week, ShiftId shift, VolunteerId volunteer, AssignmentState state)
    {
        return week.campaign().edit(
            u"Answer"_s, [&](Connection &c) { return Roster::noteAnswer(c, shift, volunteer, state, week.clock()); });
    }
    static AssignmentId put(StallWeek &week, ShiftId shift, VolunteerId volunteer)
    {
        return *Roster::assign(week.connection(), shift, volunteer, week.clock());
    }
    static QList<Swap> swaps(StallWeek &week, AssignmentId of)
    {
        const auto plan = WeekPlan::load(week.connection(), StallWeek::kMonday, week.clock());
        return swapsFor(*plan, *AssignmentRepository::find(week.connection(), of));
    }

private slots:
    void answersAreKeptAndWhoWasAskedIsNoted_data()
    {
        QTest::addColumn<AssignmentState>("state");
        QTest::addColumn<bool>("takesPlace");
        QTest::newRow("asked") << AssignmentState::Offered << true;
        QTest::newRow("yes") << AssignmentState::Confirmed << true;
        QTest::newRow("no") << AssignmentState::Declined << false;
    }
    void answersAreKeptAndWhoWasAskedIsNoted()
    {
        QFETCH(AssignmentState, state);
        QFETCH(bool, takesPlace);
        StallWeek week;
        const VolunteerId ada = week.addVolunteer(u"Ada Okafor"_s, Answer::Yes);
        const ShiftId shift = week.addShift(week.addActivity(u"Stall"_s, {10, 0}, {12, 0}), u"leaflets"_s, 1, 1);
        ROSETTE_VERIFY(answer(week, shift, ada, state));
        QCOMPARE(on(week, shift).size(), 1);
        QCOMPARE(on(week, shift).first().state, state);
        QCOMPARE(on(week, shift).first().counts(), takesPlace);
        QCOMPARE(VolunteerRepository::find(week.connection(), ada)->lastAskedAtMs, week.clock().nowMs());
        week.campaign().undoStack().undo();
        QVERIFY(on(week, shift).isEmpty());
        QCOMPARE(VolunteerRepository::find(week.connection(), ada)->lastAskedAtMs, 0);
    }

    void aNoFitsOnAFullShiftButAYesDoesNot()
    {
        StallWeek week;
        const VolunteerId ada = week.addVolunteer(u"Ada Okafor"_s, Answer::Yes);
        const VolunteerId ben = week.addVolunteer(u"Ben Ng"_s, Answer::Yes);
        const ShiftId shift = week.addShift(week.addActivity(u"Stall"_s, {10, 0}, {12, 0}), u"leaflets"_s, 1, 1);
        ROSETTE_VERIFY(answer(week, shift, ada, AssignmentState::Confirmed));
        QVERIFY(!answer(week, shift, ben, AssignmentState::Confirmed));
        ROSETTE_VERIFY(answer(week, shift, ben, AssignmentState::Declined));
        QCOMPARE(on(week, shift).size(), 2);
        ROSETTE_VERIFY(answer(week, shift, ada, AssignmentState::Declined)); // could not after all
        ROSETTE_VERIFY(answer(week, shift, ben, AssignmentState::Confirmed));
        QCOMPARE(on(week, shift).size(), 2);
    }

    void allCameLeavesWhatIsNoted()
    {
        StallWeek week;
        const ShiftId shift = week.addShift(week.addActivity(u"Stall"_s, {10, 0}, {12, 0}), u"leaflets"_s, 1, 4);
        const QList states{AssignmentState::Offered, AssignmentState::Confirmed, AssignmentState::Declined,
                           AssignmentState::NoShow};
        for (const AssignmentState state : states) {
            const AssignmentId id = put(week, shift, week.addVolunteer(u"Some %1"_s.arg(toKey(state)), Answer::Yes));
            ROSETTE_VERIFY(Roster::setState(week.connection(), id, state));
        }
        ROSETTE_VERIFY(week.campaign().edit(u"All came"_s, [&](Connection &c) { return Roster::allCame(c, shift); }));
        QHash<QString, AssignmentState> after;
        for (const Assignment &assignment : on(week, shift))
            after.insert(assignment.volunteerName, assignment.state);
        QCOMPARE(after.value(u"Some offered"_s), AssignmentState::Attended);
        QCOMPARE(after.value(u"Some confirmed"_s), AssignmentState::Attended);
        QCOMPARE(after.value(u"Some declined"_s), AssignmentState::Declined);
        QCOMPARE(after.value(u"Some no-show"_s), AssignmentState::NoShow);
    }

    void twoPeopleChangePlacesInOneStep()
    {
        StallWeek week;
        const VolunteerId ada = week.addVolunteer(u"Ada Okafor"_s, Answer::Yes, {}, 1);
        const VolunteerId ben = week.addVolunteer(u"Ben Ng"_s, Answer::Yes, {}, 1);
        const ShiftId early = week.addShift(week.addActivity(u"Stall"_s, {10, 0}, {12, 0}), u"leaflets"_s, 1, 1);
        const ShiftId late = week.addShift(week.addActivity(u"Market"_s, {11, 0}, {14, 0}), u"petition"_s, 1, 1);
        const AssignmentId one = put(week, early, ada);
        const AssignmentId other = put(week, late, ben);
        const QList<Swap> possible = swaps(week, one);
        QCOMPARE(possible.size(), 1);
        QCOMPARE(possible.first().with, other);
        QCOMPARE(possible.first().place, u"petition, Sat 23 May 11:00–14:00, Market"_s);
        ROSETTE_VERIFY(
            week.campaign().edit(u"Swap"_s, [&](Connection &c) { return Roster::swap(c, one, other, week.clock()); }));
        QCOMPARE(on(week, early).first().volunteer, ben);
        QCOMPARE(on(week, late).first().volunteer, ada);
        QCOMPARE(on(week, late).first().reason, u"swapped with Ben Ng"_s);
        week.campaign().undoStack().undo();
        QCOMPARE(on(week, early).first().volunteer, ada);
        QCOMPARE(on(week, late).first().volunteer, ben);
    }

    void swapsBreakNoRuleForEither()
    {
        StallWeek week;
        const VolunteerId ada = week.addVolunteer(u"Ada Okafor"_s, Answer::Yes);
        const VolunteerId ben = week.addVolunteer(u"Ben Ng"_s, Answer::Yes, {u"telling"_s});
        const VolunteerId cas = week.addVolunteer(u"Cas Holt"_s, Answer::Yes);
        const VolunteerId dora = week.addVolunteer(u"Dora Lund"_s, Answer::No);
        const ActivityId stall = week.addActivity(u"Stall"_s, {10, 0}, {12, 0});
        const AssignmentId one = put(week, week.addShift(stall, u"leaflets"_s, 1, 1), ada);
        put(week, week.addShift(stall, u"telling"_s, 1, 1, u"telling"_s), ben); // Ada cannot tell
        put(week, week.addShift(stall, u"petition"_s, 1, 1), dora);             // is not free on Saturdays
        const AssignmentId locked = put(week, week.addShift(stall, u"chalk"_s, 1, 1), cas);
        QCOMPARE(swaps(week, one).size(), 1);
        ROSETTE_VERIFY(Roster::setLocked(week.connection(), locked, true));
        QVERIFY(swaps(week, one).isEmpty());
        QVERIFY(!Roster::swap(week.connection(), one, locked, week.clock()));
    }

    void whatIsOverIsNotSwapped()
    {
        StallWeek week;
        const ShiftId shift = week.addShift(week.addActivity(u"Stall"_s, {10, 0}, {12, 0}), u"leaflets"_s, 1, 1);
        const ShiftId other = week.addShift(week.addActivity(u"Market"_s, {14, 0}, {16, 0}), u"petition"_s, 1, 1);
        const AssignmentId one = put(week, shift, week.addVolunteer(u"Ada Okafor"_s, Answer::Yes));
        put(week, other, week.addVolunteer(u"Ben Ng"_s, Answer::Yes));
        QCOMPARE(swaps(week, one).size(), 1);
        week.clock().set(QDateTime(QDate(2026, 5, 23), QTime(12, 0))); // hers has just ended, the other is to come
        QVERIFY(swaps(week, one).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRoster)
#include "tst_roster.moc"
