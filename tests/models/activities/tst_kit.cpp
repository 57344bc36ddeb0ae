#include <QTest>

#include "models/activities/activityrepository.h"
#include "models/activities/activityresult.h"
#include "models/activities/kit.h"
#include "models/volunteers/volunteerrepository.h"
#include "tests/support/testcampaign.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// Kit with its holder, packing lists, and what a stall gave.
class TestKit : public QObject
{
    Q_OBJECT

private slots:
    void packingListNamesWhoBringsIt()
    {
        TestCampaign campaign;
        Connection &c = campaign.connection();
        const auto ada = VolunteerRepository::insert(c, {.forename = u"Ada"_s, .surname = u"Okafor"_s});
        const auto ivy = VolunteerRepository::insert(c, {.forename = u"Ivy"_s, .surname = u"Doyle"_s});
        const auto gazebo = KitRepository::insert(c, {.name = u"Gazebo"_s, .lifters = 2, .holder = *ada});
        ROSETTE_VERIFY(gazebo);
        const auto stall = ActivityRepository::insert(
            c, {.title = u"Stall"_s, .date = QDate(2026, 5, 23), .start = QTime(10, 0), .end = QTime(12, 0)});
        ROSETTE_VERIFY(stall);
        ROSETTE_VERIFY(PackingListRepository::save(c, *stall, *gazebo, {}));
        QCOMPARE(PackingListRepository::list(c, *stall)->first().bringerName, u"Ada Okafor"_s);
        ROSETTE_VERIFY(PackingListRepository::save(c, *stall, *gazebo, *ivy));
        QCOMPARE(PackingListRepository::list(c, *stall)->size(), 1);
        QCOMPARE(PackingListRepository::list(c, *stall)->first().bringerName, u"Ivy Doyle"_s);
        QCOMPARE(KitRepository::find(c, *gazebo)->holderName, u"Ada Okafor"_s);
        ROSETTE_VERIFY(PackingListRepository::remove(c, *stall, *gazebo));
        QVERIFY(PackingListRepository::list(c, *stall)->isEmpty());
    }

    void kitWithoutNameOrLiftersIsRefused()
    {
        TestCampaign campaign;
        QVERIFY(!KitRepository::insert(campaign.connection(), {.name = u" "_s}));
        QVERIFY(!KitRepository::insert(campaign.connection(), {.name = u"Table"_s, .quantity = 0}));
        QVERIFY(!KitRepository::insert(campaign.connection(), {.name = u"Table"_s, .lifters = 0}));
    }

    void resultsAreTypedOnceAndCorrected()
    {
        TestCampaign campaign;
        Connection &c = campaign.connection();
        const auto stall = ActivityRepository::insert(
            c, {.title = u"Stall"_s, .date = QDate(2026, 5, 23), .start = QTime(10, 0), .end = QTime(12, 0)});
        ROSETTE_VERIFY(stall);
        QCOMPARE(ActivityResultRepository::find(c, *stall)->conversations, 0);
        ROSETTE_VERIFY(ActivityResultRepository::save(c, {.activity = *stall, .conversations = 40, .signUps = 3}));
        ROSETTE_VERIFY(ActivityResultRepository::save(
            c, {.activity = *stall, .conversations = 41, .signUps = 3, .weather = u"rain"_s}));
        QCOMPARE(ActivityResultRepository::find(c, *stall)->conversations, 41);
        QVERIFY(!ActivityResultRepository::save(c, {.activity = *stall, .signUps = -1}));
    }
};

QTEST_GUILESS_MAIN(TestKit)
#include "tst_kit.moc"
