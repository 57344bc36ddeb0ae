#include <QTest>

#include "models/activities/activityrepository.h"
#include "models/activities/clashfinder.h"
#include "models/activities/kitclashes.h"
#include "models/activities/pitchclashes.h"
#include "models/activities/pitchrepository.h"
#include "models/base/englishplurals.h"
#include "models/base/localtime.h"
#include "models/store/campaigninfo.h"
#include "tests/support/testcampaign.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// What stands between a stall and its Saturday: kit that is elsewhere, permission, notice, a pitch that had one
/// lately.
class TestStallClashes : public QObject
{
    Q_OBJECT

    const QDate kToday = QDate(2026, 5, 19);

    static Activity stallOn(qint64 id, QDate date, int from = 10, int to = 12)
    {
        return {.id = ActivityId(id),
                .title = u"Stall %1"_s.arg(id),
                .date = date,
                .start = QTime(from, 0),
                .end = QTime(to, 0),
                .pitch = PitchId(1),
                .pitchName = u"Station"_s};
    }
    static PackedThing gazebo(qint64 activity, int quantity)
    {
        return {ActivityId(activity), KitId(7), u"Gazebo"_s, quantity};
    }
    static QList<Clash::Kind> kinds(const QList<Clash> &clashes)
    {
        QList<Clash::Kind> list;
        for (const Clash &clash : clashes)
            list += clash.kind;
        return list;
    }

    EnglishPlurals m_plurals;

private slots:
    void initTestCase() { QCoreApplication::installTranslator(&m_plurals); }

    void oneThingIsNotInTwoPlacesAtOnce()
    {
        const QDate day(2026, 5, 23);
        const Activity early = stallOn(1, day, 10, 12);
        const Activity inside = stallOn(2, day, 11, 13);
        const Activity after = stallOn(3, day, 12, 14);
        const auto clashes = kitClashes({after, inside, early}, {gazebo(1, 1), gazebo(2, 1)});
        QCOMPARE(kinds(clashes), {Clash::Kind::SameKit});
        QCOMPARE(clashes.first().first, ActivityId(1));
        QCOMPARE(clashes.first().second, ActivityId(2));
        QCOMPARE(clashes.first().sentence,
                 shortDate(day) + u": “Gazebo” is packed for “Stall 1” (10:00–12:00) and “Stall 2” (11:00–13:00) at "
                                  "once; there is one."_s);
        QVERIFY(kitClashes({early, after}, {gazebo(1, 1), gazebo(3, 1)}).isEmpty());
        QVERIFY(kitClashes({early, inside}, {gazebo(1, 1)}).isEmpty());
    }

    void asMuchAsThereIsMayBePacked()
    {
        const QDate day(2026, 5, 23);
        const QList<Activity> three{stallOn(1, day, 10, 13), stallOn(2, day, 11, 13), stallOn(3, day, 12, 13)};
        QVERIFY(kitClashes(three, {gazebo(1, 3), gazebo(2, 3), gazebo(3, 3)}).isEmpty());
        const auto clashes = kitClashes(three, {gazebo(1, 2), gazebo(2, 2), gazebo(3, 2)});
        QCOMPARE(clashes.size(), 1);
        QCOMPARE(clashes.first().second, ActivityId(3));
        QVERIFY2(clashes.first().sentence.endsWith(u"there are 2."_s), qPrintable(clashes.first().sentence));
    }

    void otherDaysCancelledStallsAndOthersTakeNoKit()
    {
        const QDate day(2026, 5, 23);
        const QList<PackedThing> packed{gazebo(1, 1), gazebo(2, 1)};
        QVERIFY(kitClashes({stallOn(1, day), stallOn(2, day.addDays(1))}, packed).isEmpty());
        Activity other = stallOn(2, day);
        other.state = ActivityState::Cancelled;
        QVERIFY(kitClashes({stallOn(1, day), other}, packed).isEmpty());
        other.state = ActivityState::Planned;
        other.isOutside = true;
        QVERIFY(kitClashes({stallOn(1, day), other}, packed).isEmpty());
    }

    void permissionIsLookedAtByTheDay_data()
    {
        QTest::addColumn<Permission>("permission");
        QTest::addColumn<int>("expiresAfter"); // days from the stall; 99: never
        QTest::addColumn<int>("notice");       // days; -1: not known
        QTest::addColumn<int>("kind");         // of the clash; -1: none
        // The stall is four days away.
        QTest::newRow("not needed") << Permission::NotNeeded << -1 << 28 << -1;
        QTest::newRow("granted") << Permission::Granted << 99 << 28 << -1;
        QTest::newRow("granted to the day") << Permission::Granted << 0 << -1 << -1;
        QTest::newRow("ends the day before") << Permission::Granted << -1 << -1 << int(Clash::Kind::Expired);
        QTest::newRow("refused") << Permission::Refused << 99 << -1 << int(Clash::Kind::Refused);
        QTest::newRow("asked") << Permission::Asked << 99 << -1 << -1;
        QTest::newRow("asked in time") << Permission::Asked << 99 << 4 << -1;
        QTest::newRow("asked too late") << Permission::Asked << 99 << 5 << int(Clash::Kind::LateNotice);
        QTest::newRow("not asked") << Permission::Unknown << 99 << -1 << int(Clash::Kind::NotAsked);
        QTest::newRow("not asked, still in time") << Permission::Unknown << 99 << 4 << int(Clash::Kind::NotAsked);
        QTest::newRow("not asked, too late") << Permission::Unknown << 99 << 5 << int(Clash::Kind::LateNotice);
    }
    void permissionIsLookedAtByTheDay()
    {
        QFETCH(Permission, permission);
        QFETCH(int, expiresAfter);
        QFETCH(int, notice);
        QFETCH(int, kind);
        const Activity stall = stallOn(1, kToday.addDays(4));
        Pitch pitch{.id = PitchId(1), .name = u"Station"_s, .landowner = u"Network Rail"_s, .permission = permission};
        if (expiresAfter != 99)
            pitch.permissionExpiresOn = stall.date.addDays(expiresAfter);
        if (notice >= 0)
            pitch.noticeDays = notice;
        const auto clash = permissionClash(stall, pitch, pitch.ownersPermission(), kToday);
        QCOMPARE(clash ? int(clash->kind) : -1, kind);
        QVERIFY(!clash || clash->wayOut.contains(u"Network Rail"_s));
    }

    void lateNoticeSaysHowManyDaysAreLeftAndTheNextDayThatGoes()
    {
        const Pitch pitch{.id = PitchId(1), .name = u"Station"_s, .permission = Permission::Asked, .noticeDays = 28};
        const auto clash = permissionClash(stallOn(1, kToday.addDays(4)), pitch, pitch.ownersPermission(), kToday);
        QVERIFY(clash);
        QVERIFY2(clash->sentence.endsWith(u"“Stall 1” is in 4 days, but the landowner wants 28 days' notice and has "
                                          "not granted Station yet."_s),
                 qPrintable(clash->sentence));
        QVERIFY2(clash->wayOut.contains(shortDate(QDate(2026, 6, 16))), qPrintable(clash->wayOut));
        QVERIFY(clash->advice().endsWith(u'.'));
    }

    void aPitchHasItsRest_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("rest");
        QTest::addColumn<bool>("isClash");
        QTest::newRow("a week") << 7 << 14 << true;
        QTest::newRow("a day short") << 13 << 14 << true;
        QTest::newRow("two weeks") << 14 << 14 << false;
        QTest::newRow("the same day") << 0 << 14 << false;
        QTest::newRow("no rest wanted") << 1 << 0 << false;
    }
    void aPitchHasItsRest()
    {
        QFETCH(int, days);
        QFETCH(int, rest);
        QFETCH(bool, isClash);
        const Activity last = stallOn(1, QDate(2026, 5, 9));
        Activity next = stallOn(2, last.date.addDays(days), 13, 15);
        const auto clashes = restClashes({next, last}, {rest});
        QCOMPARE(clashes.size(), isClash ? 1 : 0);
        if (!isClash)
            return;
        QCOMPARE(clashes.first().second, next.id);
        QVERIFY(clashes.first().wayOut.contains(shortDate(QDate(2026, 5, 23))));
        next.pitch = PitchId(2);
        QVERIFY(restClashes({next, last}, {rest}).isEmpty());
        next.pitch = last.pitch;
        next.state = ActivityState::Cancelled;
        QVERIFY(restClashes({next, last}, {rest}).isEmpty());
    }

    void aDraftIsToldAgainstWhatIsInTheFile()
    {
        TestCampaign campaign;
        Connection &c = campaign.connection();
        const auto pitch = PitchRepository::insert(c, {.name = u"Station"_s, .permission = Permission::Refused});
        const auto table = KitRepository::insert(c, {.name = u"Table"_s});
        ROSETTE_VERIFY(pitch);
        ROSETTE_VERIFY(table);
        const auto add = [&](QDate date, PitchId on) {
            Activity stall = stallOn(0, date);
            stall.pitch = on;
            const auto id = ActivityRepository::insert(c, stall);
            (void)PackingListRepository::save(c, *id, *table, {});
            return *id;
        };
        const QDate saturday(2026, 5, 23);
        const ActivityId first = add(saturday, *pitch);
        const ActivityId second = add(saturday, {});
        const ActivityId later = add(saturday.addDays(7), *pitch);

        const auto week = stallClashes(c, saturday.addDays(-5), saturday.addDays(1), kToday);
        ROSETTE_VERIFY(week);
        QCOMPARE(kinds(*week), (QList{Clash::Kind::SameKit, Clash::Kind::Refused}));
        const auto next = stallClashes(c, saturday.addDays(2), saturday.addDays(8), kToday);
        QCOMPARE(kinds(*next), (QList{Clash::Kind::Refused, Clash::Kind::TooSoon}));
        QCOMPARE(next->last().second, later);
        QVERIFY(stallClashes(c, saturday.addDays(-5), saturday.addDays(1), saturday.addDays(1))->isEmpty());

        // As in a form: nothing of it is saved.
        Activity draft = *ActivityRepository::find(c, second);
        QCOMPARE(kinds(*clashesWith(c, draft, kToday)), {Clash::Kind::SameKit});
        draft.start = QTime(12, 0);
        draft.end = QTime(13, 0);
        QVERIFY(clashesWith(c, draft, kToday)->isEmpty());
        Activity fresh = stallOn(0, saturday);
        fresh.pitch = *pitch;
        QCOMPARE(kinds(*clashesWith(c, fresh, kToday)),
                 (QList{Clash::Kind::Refused, Clash::Kind::SamePitch, Clash::Kind::TooSoon}));
        fresh.date = saturday.addDays(-2);
        QCOMPARE(kinds(*clashesWith(c, fresh, kToday)), (QList{Clash::Kind::Refused, Clash::Kind::TooSoon}));
        QCOMPARE(clashesWith(c, fresh, kToday)->last().second, first);
    }

    void aSeriesIsToldAgainstAllItsDays()
    {
        TestCampaign campaign;
        Connection &c = campaign.connection();
        ROSETTE_VERIFY(StallRules::save(c, {7}));
        const auto pitch = PitchRepository::insert(c, {.name = u"Station"_s, .permission = Permission::Granted});
        const auto table = KitRepository::insert(c, {.name = u"Table"_s});
        ROSETTE_VERIFY(pitch);
        ROSETTE_VERIFY(table);
        const QDate saturday(2026, 5, 23);
        Activity series = stallOn(0, saturday);
        series.pitch = *pitch;
        series.id = *ActivityRepository::insert(c, series);
        ROSETTE_VERIFY(PackingListRepository::save(c, series.id, *table, {}));
        Activity other = stallOn(0, saturday.addDays(14));
        other.pitch = *pitch;
        other.id = *ActivityRepository::insert(c, other);
        ROSETTE_VERIFY(PackingListRepository::save(c, other.id, *table, {}));

        QVERIFY(clashesWith(c, series, kToday)->isEmpty());
        QVERIFY(clashesWith(c, series, kToday, {saturday.addDays(7), saturday.addDays(21)})->isEmpty());
        const auto clashes = clashesWith(c, series, kToday, {saturday.addDays(7), saturday.addDays(14)});
        ROSETTE_VERIFY(clashes);
        QCOMPARE(kinds(*clashes), (QList{Clash::Kind::SamePitch, Clash::Kind::SameKit}));
        QCOMPARE(clashes->first().date, other.date);
        const auto often = clashesWith(c, series, kToday, {saturday.addDays(3), saturday.addDays(6)});
        ROSETTE_VERIFY(often);
        QCOMPARE(kinds(*often), (QList{Clash::Kind::TooSoon, Clash::Kind::TooSoon})); // within itself
    }

    void restOfPitchesIsASettingOfTheCampaign()
    {
        TestCampaign campaign;
        Connection &c = campaign.connection();
        QCOMPARE(StallRules::load(c)->restDays, 14);
        ROSETTE_VERIFY(StallRules::save(c, {0}));
        QCOMPARE(StallRules::load(c)->restDays, 0);
        QVERIFY(!StallRules::save(c, {-1}));
        QVERIFY(!StallRules::save(c, {400}));
        QCOMPARE(StallRules::load(c)->restDays, 0);
        ROSETTE_VERIFY(CampaignInfoRepository::setSetting(c, u"stalls.rest_days"_s, u"soon"_s));
        QCOMPARE(StallRules::load(c)->restDays, 14);
    }
};

QTEST_GUILESS_MAIN(TestStallClashes)
#include "tst_stallclashes.moc"
