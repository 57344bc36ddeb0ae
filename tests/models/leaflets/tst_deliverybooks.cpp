#include <QTest>

#include "models/leaflets/bundle.h"
#include "models/leaflets/delivery.h"
#include "models/leaflets/stockwork.h"
#include "models/rounds/round.h"
#include "tests/models/leaflets/leafletstreets.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// What deliveries write into the books.
class TestDeliveryBooks : public QObject
{
    Q_OBJECT

private slots:
    void aDeliveryTakesTheBundleThenTheShelf()
    {
        TestCampaign test;
        const RoundId round = addStreetRound(test, u"Acre Lane"_s, 10);
        const LeafletId leaflet = addEdition(test, u"Spring letter"_s, 30);
        const VolunteerId ivy = addVolunteer(test, u"Ivy"_s);
        const BundleId bundle = *BundleRepository::make(test.connection(), leaflet, round, 8, test.clock().today());
        ROSETTE_VERIFY(deliverToday(test, {.round = round, .leaflet = leaflet, .volunteer = ivy}));
        StockBalance balance = balanceOf(test, leaflet);
        QCOMPARE(balance.delivered(), 10);
        QCOMPARE(balance.shelf(), 20);
        QCOMPARE(balance.bundled() + balance.out(), 0);
        QCOMPARE(BundleRepository::find(test.connection(), bundle)->volunteer, ivy); // it was with whoever delivered it
    }

    void whatIsLeftOfTheBundleComesBack()
    {
        TestCampaign test;
        const RoundId round = addStreetRound(test, u"Acre Lane"_s, 10);
        const LeafletId leaflet = addEdition(test, u"Spring letter"_s, 30);
        ROSETTE_VERIFY(BundleRepository::make(test.connection(), leaflet, round, 14, test.clock().today()));
        QCOMPARE(deliverToday(test, {.round = round, .leaflet = leaflet, .returned = 5}).error().message,
                 u"5 leaflets cannot have come back: only 4 of the bundle were left. Nothing was changed."_s);
        QCOMPARE(balanceOf(test, leaflet).bundled(), 14);
        const auto id = deliverToday(test, {.round = round, .leaflet = leaflet, .returned = 3});
        ROSETTE_VERIFY(id);
        QCOMPARE(DeliveryRepository::find(test.connection(), *id)->returned, 3);
        QCOMPARE(balanceOf(test, leaflet).returned(), 3);
        QCOMPARE(balanceOf(test, leaflet).out(), 1);
        test->undoStack().undo();
        QCOMPARE(balanceOf(test, leaflet).bundled(), 14);
        QCOMPARE(balanceOf(test, leaflet).delivered(), 0);
    }

    void correctingADeliveryCorrectsTheBooks()
    {
        TestCampaign test;
        const RoundId round = addStreetRound(test, u"Acre Lane"_s, 10);
        const LeafletId leaflet = addEdition(test, u"Spring letter"_s, 30);
        const DeliveryId id =
            *deliverToday(test, {.round = round, .doors = 4, .isComplete = false, .leaflet = leaflet});
        Delivery delivery = *DeliveryRepository::find(test.connection(), id);
        delivery.doors = 7;
        delivery.note = u"as far as the school"_s;
        ROSETTE_VERIFY(DeliveryRepository::update(test.connection(), delivery, test.clock().today()));
        QCOMPARE(balanceOf(test, leaflet).delivered(), 7);
        QCOMPARE(balanceOf(test, leaflet).shelf(), 23);
        QCOMPARE(DeliveryRepository::find(test.connection(), id)->note, u"as far as the school"_s);
        ROSETTE_VERIFY(DeliveryRepository::remove(test.connection(), id));
        QCOMPARE(balanceOf(test, leaflet).shelf(), 30);
        QVERIFY(StockRepository::listOf(test.connection(), id)->isEmpty());
    }

    void theShelfMustHaveThatMany()
    {
        TestCampaign test;
        const RoundId round = addStreetRound(test, u"Acre Lane"_s, 10);
        const LeafletId leaflet = addEdition(test, u"Spring letter"_s, 6);
        const QByteArray before = test.fingerprint();
        QCOMPARE(deliverToday(test, {.round = round, .leaflet = leaflet}).error().message,
                 u"Only 6 are on the shelf. Nothing was changed."_s);
        QCOMPARE(test.fingerprint(), before);
    }

    void whatIsDeliveredBeforeThePrintIsEnteredIsPartOfIt()
    {
        TestCampaign test;
        const RoundId round = addStreetRound(test, u"Acre Lane"_s, 10);
        const LeafletId leaflet = addEdition(test, u"Spring letter"_s, 0);
        const DeliveryId id = *deliverToday(test, {.round = round, .leaflet = leaflet});
        QCOMPARE(balanceOf(test, leaflet).printed(), 10);
        QCOMPARE(StockWork::print(test.connection(), leaflet, 9, test.clock().today()).error().code,
                 ErrorCode::Conflict);
        ROSETTE_VERIFY(StockWork::print(test.connection(), leaflet, 200, test.clock().today()));
        QCOMPARE(balanceOf(test, leaflet).printed(), 200);
        QCOMPARE(balanceOf(test, leaflet).shelf(), 190);
        ROSETTE_VERIFY(DeliveryRepository::remove(test.connection(), id));
        QCOMPARE(balanceOf(test, leaflet).shelf(), 200);
    }

    void aDeliveryOutlivesItsRound()
    {
        TestCampaign test;
        const RoundId round = addStreetRound(test, u"Acre Lane"_s, 3);
        const LeafletId leaflet = addEdition(test, u"Spring letter"_s, 30);
        const DeliveryId id = *deliverToday(test, {.round = round, .leaflet = leaflet});
        ROSETTE_VERIFY(RoundRepository::remove(test.connection(), round));
        const auto kept = DeliveryRepository::find(test.connection(), id);
        ROSETTE_VERIFY(kept);
        QVERIFY(!kept->round);
        QCOMPARE(kept->roundName, u"Acre Lane"_s);
        QVERIFY(auditBooks(test.connection(), leaflet)->isEmpty());
        QCOMPARE(balanceOf(test, leaflet).delivered(), 3);
    }
};

QTEST_GUILESS_MAIN(TestDeliveryBooks)
#include "tst_deliverybooks.moc"
