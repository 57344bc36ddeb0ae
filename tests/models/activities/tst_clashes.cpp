#include <QTest>

#include "models/activities/clashes.h"

using namespace rosette;
using namespace Qt::StringLiterals;

/// What may and may not happen at the same time: touching ends are fine.
class TestClashes : public QObject
{
    Q_OBJECT

    static Activity at(qint64 id, const char *start, const char *end, int pitch = 1)
    {
        return {.id = ActivityId(id),
                .title = u"Stall %1"_s.arg(id),
                .date = QDate(2026, 5, 23),
                .start = QTime::fromString(QString::fromLatin1(start), u"HH:mm"_s),
                .end = QTime::fromString(QString::fromLatin1(end), u"HH:mm"_s),
                .pitch = PitchId(pitch),
                .pitchName = u"Station"_s};
    }
    static Shift shiftOf(const Activity &activity)
    {
        return {.id = ShiftId(activity.id.value()),
                .activity = activity.id,
                .role = u"lead"_s,
                .start = activity.start,
                .end = activity.end,
                .date = activity.date};
    }

private slots:
    void timesOnOnePitch_data()
    {
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("end");
        QTest::addColumn<bool>("isClash");
        // Against a stall from 10:00 to 12:00.
        QTest::newRow("before") << u"08:00"_s << u"09:00"_s << false;
        QTest::newRow("touching before") << u"08:00"_s << u"10:00"_s << false;
        QTest::newRow("reaching in") << u"09:00"_s << u"10:01"_s << true;
        QTest::newRow("inside") << u"10:30"_s << u"11:00"_s << true;
        QTest::newRow("the same") << u"10:00"_s << u"12:00"_s << true;
        QTest::newRow("around") << u"09:00"_s << u"13:00"_s << true;
        QTest::newRow("reaching out") << u"11:59"_s << u"13:00"_s << true;
        QTest::newRow("touching after") << u"12:00"_s << u"13:00"_s << false;
        QTest::newRow("after") << u"13:00"_s << u"14:00"_s << false;
    }
    void timesOnOnePitch()
    {
        QFETCH(QString, start);
        QFETCH(QString, end);
        QFETCH(bool, isClash);
        const Activity first = at(1, "10:00", "12:00");
        Activity second = at(2, qPrintable(start), qPrintable(end));
        QCOMPARE(Clashes::ofPlaces({first, second}).size(), isClash ? 1 : 0);

        const QList<Assignment> same{
            {.id = AssignmentId(1), .shift = ShiftId(1), .volunteer = VolunteerId(5), .volunteerName = u"Ada Okafor"_s},
            {.id = AssignmentId(2),
             .shift = ShiftId(2),
             .volunteer = VolunteerId(5),
             .volunteerName = u"Ada Okafor"_s}};
        QCOMPARE(Clashes::ofPeople({first, second}, {shiftOf(first), shiftOf(second)}, same).size(), isClash ? 1 : 0);

        second.date = second.date.addDays(1);
        QVERIFY(Clashes::ofPlaces({first, second}).isEmpty());
    }

    void otherPitchesCancelledStallsAndRoundsAreToldApart()
    {
        const Activity first = at(1, "10:00", "12:00");
        Activity second = at(2, "11:00", "13:00", 2);
        QVERIFY(Clashes::ofPlaces({first, second}).isEmpty());
        second.pitch = first.pitch;
        const auto clashes = Clashes::ofPlaces({first, second});
        QCOMPARE(clashes.size(), 1);
        QCOMPARE(clashes.first().kind, Clash::Kind::SamePitch);
        QVERIFY2(clashes.first().sentence.contains(u"“Stall 1” (10:00–12:00) and “Stall 2” (11:00–13:00)"_s),
                 qPrintable(clashes.first().sentence));
        second.state = ActivityState::Cancelled;
        QVERIFY(Clashes::ofPlaces({first, second}).isEmpty());

        Activity roundA = at(3, "10:00", "12:00", 0);
        Activity roundB = at(4, "11:00", "12:00", 0);
        QVERIFY(Clashes::ofPlaces({roundA, roundB}).isEmpty());
        roundA.round = roundB.round = RoundId(9);
        QCOMPARE(Clashes::ofPlaces({roundA, roundB}).first().kind, Clash::Kind::SameRound);
    }

    void whoSaidNoDoesNotClash()
    {
        const Activity first = at(1, "10:00", "12:00");
        const Activity second = at(2, "11:00", "13:00", 2);
        QList<Assignment> assignments{
            {.shift = ShiftId(1), .volunteer = VolunteerId(5), .volunteerName = u"Ada Okafor"_s},
            {.shift = ShiftId(2), .volunteer = VolunteerId(5), .volunteerName = u"Ada Okafor"_s}};
        const auto clashes = Clashes::ofPeople({first, second}, {shiftOf(first), shiftOf(second)}, assignments);
        QCOMPARE(clashes.size(), 1);
        QVERIFY(clashes.first().sentence.contains(u"Ada Okafor is in two places"_s));
        assignments[1].state = AssignmentState::Declined;
        QVERIFY(Clashes::ofPeople({first, second}, {shiftOf(first), shiftOf(second)}, assignments).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestClashes)
#include "tst_clashes.moc"
