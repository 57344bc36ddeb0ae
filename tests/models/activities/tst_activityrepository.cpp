#include <QTest>

#include "models/activities/activityrepository.h"
#include "models/activities/pitchrepository.h"
#include "models/activities/shiftrepository.h"
#include "tests/support/testcampaign.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// Activities with their calendar entry, and what their shifts do when they move.
class TestActivityRepository : public QObject
{
    Q_OBJECT

    static Activity stall()
    {
        return {.kind = ActivityKind::Stall,
                .title = u"Station stall"_s,
                .date = QDate(2026, 5, 23),
                .start = QTime(10, 0),
                .end = QTime(12, 0)};
    }

private slots:
    void newActivityGetsACalendarEntryForLife()
    {
        TestCampaign campaign;
        Connection &c = campaign.connection();
        const auto id = ActivityRepository::insert(c, stall());
        ROSETTE_VERIFY(id);
        Activity activity = *ActivityRepository::find(c, *id);
        QVERIFY(activity.calendarUid.endsWith(u"@rosette"_s));
        QCOMPARE(activity.calendarSequence, 0);
        const QString uid = activity.calendarUid;

        activity.note = u"bring pens"_s;
        ROSETTE_VERIFY(ActivityRepository::update(c, activity));
        QCOMPARE(ActivityRepository::find(c, *id)->calendarSequence, 0);
        activity.date = activity.date.addDays(1);
        ROSETTE_VERIFY(ActivityRepository::update(c, activity));
        QCOMPARE(ActivityRepository::find(c, *id)->calendarSequence, 1);
        ROSETTE_VERIFY(ActivityRepository::cancel(c, *id));
        activity = *ActivityRepository::find(c, *id);
        QCOMPARE(activity.calendarSequence, 2);
        QVERIFY(activity.isCancelled());
        QCOMPARE(activity.calendarUid, uid);
    }

    void nonsenseIsRefusedWithASentence_data()
    {
        QTest::addColumn<Activity>("activity");
        QTest::addColumn<QString>("part");
        const auto with = [](const std::function<void(Activity &)> &change) {
            Activity activity = stall();
            change(activity);
            return activity;
        };
        QTest::newRow("no title") << with([](Activity &a) { a.title = u"  "_s; }) << u"title"_s;
        QTest::newRow("no date") << with([](Activity &a) { a.date = {}; }) << u"date"_s;
        QTest::newRow("year 226") << with([](Activity &a) { a.date = QDate(226, 5, 23); }) << u"226"_s;
        QTest::newRow("no end") << with([](Activity &a) { a.end = {}; }) << u"end"_s;
        QTest::newRow("ends before it starts") << with([](Activity &a) { a.end = QTime(9, 0); }) << u"09:00"_s;
        QTest::newRow("ends when it starts") << with([](Activity &a) { a.end = a.start; }) << u"10:00"_s;
        QTest::newRow("unknown pitch") << with([](Activity &a) { a.pitch = PitchId(7); }) << u"pitch"_s;
        QTest::newRow("unknown ward") << with([](Activity &a) { a.ward = WardId(7); }) << u"ward"_s;
        QTest::newRow("off the map") << with([](Activity &a) { a.point = LonLat{51.5, 910}; }) << u"longitude"_s;
    }
    void nonsenseIsRefusedWithASentence()
    {
        QFETCH(Activity, activity);
        QFETCH(QString, part);
        TestCampaign campaign;
        const auto id = ActivityRepository::insert(campaign.connection(), activity);
        QVERIFY(!id);
        QVERIFY2(id.error().message.contains(part), qPrintable(id.error().message));
        QVERIFY(ActivityRepository::list(campaign.connection())->isEmpty());
    }

    void listFiltersAndGoesByTime()
    {
        TestCampaign campaign;
        Connection &c = campaign.connection();
        Activity late = stall();
        late.title = u"Afternoon"_s;
        late.start = QTime(14, 0);
        late.end = QTime(15, 0);
        Activity canvass = stall();
        canvass.title = u"Acre Lane"_s;
        canvass.kind = ActivityKind::Canvass;
        canvass.date = QDate(2026, 5, 22);
        Activity off = stall();
        off.title = u"Off"_s;
        off.state = ActivityState::Cancelled;
        for (const Activity &activity : {late, canvass, off, stall()})
            ROSETTE_VERIFY(ActivityRepository::insert(c, activity));
        const auto titles = [&](const ActivityFilter &filter) {
            QStringList list;
            for (const Activity &activity : ActivityRepository::list(c, filter).valueOr({}))
                list += activity.title;
            return list.join(u", "_s);
        };
        QCOMPARE(titles({}), u"Acre Lane, Off, Station stall, Afternoon"_s);
        QCOMPARE(titles({.kind = ActivityKind::Stall, .withCancelled = false}), u"Station stall, Afternoon"_s);
        QCOMPARE(titles({.from = QDate(2026, 5, 23)}), u"Off, Station stall, Afternoon"_s);
        QCOMPARE(titles({.to = QDate(2026, 5, 22)}), u"Acre Lane"_s);
    }

    void shiftsFollowTheirActivity()
    {
        TestCampaign campaign;
        Connection &c = campaign.connection();
        const auto id = ActivityRepository::insert(c, stall());
        ROSETTE_VERIFY(id);
        ROSETTE_VERIFY(ShiftRepository::insert(
            c, {.activity = *id, .role = u"stall lead"_s, .start = QTime(10, 0), .end = QTime(12, 0)}));
        ROSETTE_VERIFY(ShiftRepository::insert(
            c, {.activity = *id, .role = u"leaflets"_s, .start = QTime(11, 0), .end = QTime(12, 0), .maximum = 3}));
        const auto times = [&] {
            QStringList list;
            for (const Shift &shift : ShiftRepository::list(c, *id).valueOr({}))
                list += shift.role + shift.start.toString(u" HH"_s) + shift.end.toString(u"-HH"_s);
            return list.join(u", "_s);
        };
        Activity activity = *ActivityRepository::find(c, *id);
        activity.start = QTime(13, 0);
        activity.end = QTime(15, 0);
        ROSETTE_VERIFY(ActivityRepository::update(c, activity));
        QCOMPARE(times(), u"stall lead 13-15, leaflets 14-15"_s);

        activity.end = QTime(16, 0);
        ROSETTE_VERIFY(ActivityRepository::update(c, activity));
        QCOMPARE(times(), u"stall lead 13-16, leaflets 14-15"_s);

        activity.end = QTime(14, 0);
        const Status status =
            campaign->edit(u"Shorten"_s, [&](Connection &x) { return ActivityRepository::update(x, activity); });
        QVERIFY(!status);
        QVERIFY(status.error().message.contains(u"leaflets"_s));
        QCOMPARE(times(), u"stall lead 13-16, leaflets 14-15"_s);
    }

    void shiftNonsenseIsRefused_data()
    {
        QTest::addColumn<Shift>("shift");
        const Shift good{
            .role = u"canvasser"_s, .start = QTime(10, 0), .end = QTime(11, 0), .minimum = 2, .maximum = 4};
        const auto with = [&](const std::function<void(Shift &)> &change) {
            Shift shift = good;
            change(shift);
            return shift;
        };
        QTest::newRow("no role") << with([](Shift &s) { s.role.clear(); });
        QTest::newRow("ends before it starts") << with([](Shift &s) { s.end = QTime(9, 0); });
        QTest::newRow("outside the activity") << with([](Shift &s) { s.end = QTime(13, 0); });
        QTest::newRow("maximum below minimum") << with([](Shift &s) { s.maximum = 1; });
        QTest::newRow("no room") << with([](Shift &s) { s.minimum = s.maximum = 0; });
        QTest::newRow("negative") << with([](Shift &s) { s.minimum = -1; });
    }
    void shiftNonsenseIsRefused()
    {
        QFETCH(Shift, shift);
        TestCampaign campaign;
        const auto id = ActivityRepository::insert(campaign.connection(), stall());
        ROSETTE_VERIFY(id);
        shift.activity = *id;
        const auto inserted = ShiftRepository::insert(campaign.connection(), shift);
        QVERIFY(!inserted);
        QCOMPARE(inserted.error().code, ErrorCode::Invalid);
    }

    void removedPitchLeavesItsNameAndPlace()
    {
        TestCampaign campaign;
        Connection &c = campaign.connection();
        const auto pitch =
            PitchRepository::insert(c, {.name = u"Kentish Town station"_s, .point = LonLat{-0.14, 51.55}});
        ROSETTE_VERIFY(pitch);
        QCOMPARE(PitchRepository::insert(c, {.name = u"kentish town STATION"_s}).error().code, ErrorCode::Conflict);
        Activity activity = stall();
        activity.pitch = *pitch;
        const auto id = ActivityRepository::insert(c, activity);
        ROSETTE_VERIFY(id);
        QCOMPARE(ActivityRepository::find(c, *id)->whereText(), u"Kentish Town station"_s);
        QVERIFY(ActivityRepository::find(c, *id)->point.has_value());
        QCOMPARE(PitchRepository::find(c, *pitch)->stalls, 1);
        QCOMPARE(PitchRepository::find(c, *pitch)->lastStallOn, QDate(2026, 5, 23));
        QCOMPARE(*PitchRepository::nextStallOn(c, *pitch, QDate(2026, 5, 23)), QDate(2026, 5, 23));
        QVERIFY(!PitchRepository::nextStallOn(c, *pitch, QDate(2026, 5, 24))->isValid());
        ROSETTE_VERIFY(PitchRepository::remove(c, *pitch));
        activity = *ActivityRepository::find(c, *id);
        QVERIFY(!activity.pitch);
        QCOMPARE(activity.place, u"Kentish Town station"_s);
        QVERIFY(activity.point.has_value());
    }
};

QTEST_GUILESS_MAIN(TestActivityRepository)
#include "tst_activityrepository.moc"
