#include <QTest>

#include "models/leaflets/delivery.h"
#include "models/leaflets/edition.h"
#include "models/places/doorrepository.h"
#include "models/rounds/round.h"
#include "models/rounds/roundset.h"
#include "models/rounds/roundsummary.h"
#include "models/rounds/stageresolver.h"
#include "tests/support/doorsteps.h"
#include "tests/support/testcampaign.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// What went through letterboxes.
class TestDelivery : public QObject
{
    Q_OBJECT

    static RoundId addRound(TestCampaign &test)
    {
        Doorsteps steps(test.connection());
        for (const QString &number : {u"1"_s, u"3"_s, u"5"_s})
            steps.door(u"Acre Lane"_s, number);
        RoundId round;
        const Status status = test->write([&](Connection &c) -> Status {
            ROSETTE_ASSIGN(const RoundSet set, RoundSetRepository::findOrCreate(c, RoundPurpose::Leaflet, {}));
            ROSETTE_ASSIGN(round, RoundRepository::insert(c, {.set = set.id, .name = u"Leaflets 1"_s}));
            ROSETTE_ASSIGN(const QList<Stage> stages, StageResolver::resolve(c, u"Acre Lane"_s));
            return StageRepository::replace(c, round, stages);
        });
        if (!status)
            qFatal("%s", qPrintable(status.error().message));
        return round;
    }

private slots:
    void deliveriesAreListedNewestFirst()
    {
        TestCampaign test;
        const RoundId round = addRound(test);
        const QDate today = test.clock().today();
        ROSETTE_VERIFY(test->write([&](Connection &c) -> Status {
            ROSETTE_ASSIGN(const LeafletId leaflet,
                           EditionRepository::findOrCreate(c, u" Spring  letter "_s, test.clock().nowMs()));
            ROSETTE_CHECK(DeliveryRepository::insert(
                c, {.round = round, .deliveredOn = today.addDays(-30), .doors = 3, .leaflet = leaflet}, today));
            ROSETTE_CHECK(DeliveryRepository::insert(
                c, {.round = round, .deliveredOn = today, .doors = 2, .isComplete = false, .note = u"rain "_s}, today));
            return {};
        }));
        const auto all = DeliveryRepository::list(test.connection(), {.round = round});
        ROSETTE_VERIFY(all);
        QCOMPARE(all->size(), 2);
        QCOMPARE(all->first().deliveredOn, today);
        QCOMPARE(all->first().doors, 2);
        QVERIFY(!all->first().isComplete);
        QCOMPARE(all->first().note, u"rain"_s);
        QCOMPARE(all->last().leafletTitle, u"Spring letter"_s);
        QCOMPARE(DeliveryRepository::list(test.connection(), {.to = today.addDays(-1)})->size(), 1);
        QCOMPARE(DeliveryRepository::list(test.connection(), {.from = today})->size(), 1);
        QCOMPARE(summariseRounds(test.connection())->first().lastDelivered, today);
    }

    void oneTitleIsOneLeaflet()
    {
        TestCampaign test;
        const auto first = EditionRepository::findOrCreate(test.connection(), u"Spring letter"_s, 1);
        const auto second = EditionRepository::findOrCreate(test.connection(), u"spring LETTER"_s, 2);
        ROSETTE_VERIFY(first);
        ROSETTE_VERIFY(second);
        QCOMPARE(*first, *second);
        QCOMPARE(EditionRepository::findOrCreate(test.connection(), u"  "_s, 3).error().code, ErrorCode::Invalid);
        QCOMPARE(EditionRepository::list(test.connection())->size(), 1);
    }

    void onlyDoorsThatTakeLeafletsAreCounted()
    {
        TestCampaign test;
        const RoundId round = addRound(test);
        QCOMPARE(*DeliveryRepository::doorsToLeaflet(test.connection(), round), 3);
        const auto doors = DoorRepository::list(test.connection(), {});
        ROSETTE_VERIFY(DoorRepository::setAccess(test.connection(), doors->first().id, {}, false, true));
        QCOMPARE(*DeliveryRepository::doorsToLeaflet(test.connection(), round), 2);
    }

    void aDeliveryIsTakenBack()
    {
        TestCampaign test;
        const RoundId round = addRound(test);
        DeliveryId id;
        ROSETTE_VERIFY(test->edit(u"Record leaflets"_s, [&](Connection &c) -> Status {
            ROSETTE_ASSIGN(
                id, DeliveryRepository::insert(c, {.round = round, .deliveredOn = test.clock().today(), .doors = 3},
                                               test.clock().today()));
            return {};
        }));
        test->undoStack().undo();
        QVERIFY(DeliveryRepository::list(test.connection())->isEmpty());
        test->undoStack().redo();
        ROSETTE_VERIFY(DeliveryRepository::remove(test.connection(), id));
        QVERIFY(DeliveryRepository::list(test.connection())->isEmpty());
    }

    void impossibleDeliveriesAreRefused_data()
    {
        QTest::addColumn<bool>("hasRound");
        QTest::addColumn<int>("daysAhead");
        QTest::addColumn<int>("doors");
        QTest::newRow("no round") << false << 0 << 3;
        QTest::newRow("tomorrow") << true << 1 << 3;
        QTest::newRow("no door") << true << 0 << 0;
    }

    void impossibleDeliveriesAreRefused()
    {
        QFETCH(const bool, hasRound);
        QFETCH(const int, daysAhead);
        QFETCH(const int, doors);
        TestCampaign test;
        const QDate today = test.clock().today();
        const Delivery delivery{
            .round = hasRound ? RoundId(7) : RoundId(), .deliveredOn = today.addDays(daysAhead), .doors = doors};
        QCOMPARE(DeliveryRepository::insert(test.connection(), delivery, today).error().code, ErrorCode::Invalid);
    }
};

QTEST_GUILESS_MAIN(TestDelivery)
#include "tst_delivery.moc"
