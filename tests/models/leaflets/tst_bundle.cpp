#include <QTest>

#include "models/leaflets/bundle.h"
#include "models/places/doorrepository.h"
#include "models/rounds/round.h"
#include "tests/models/leaflets/leafletstreets.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// Leaflets tied together for a round.
class TestBundle : public QObject
{
    Q_OBJECT

private slots:
    void aBundleHasOneForEachDoorThatTakesLeaflets()
    {
        TestCampaign test;
        const LeafletId leaflet = addEdition(test, u"Spring letter"_s, 100);
        const RoundId round = addStreetRound(test, u"Acre Lane"_s, 12);
        const auto doors = DoorRepository::list(test.connection());
        ROSETTE_VERIFY(DoorRepository::setAccess(test.connection(), doors->at(3).id, u"no junk mail"_s, false, true));
        const auto id = BundleRepository::make(test.connection(), leaflet, round, 0, test.clock().today());
        ROSETTE_VERIFY(id);
        const auto bundle = BundleRepository::find(test.connection(), *id);
        ROSETTE_VERIFY(bundle);
        QCOMPARE(bundle->quantity(), 11);
        QCOMPARE(bundle->roundName, u"Acre Lane"_s);
        QVERIFY(!bundle->isOut());
        QCOMPARE(balanceOf(test, leaflet).shelf(), 89);
    }

    void aBundleGoesOutAndComesBack()
    {
        TestCampaign test;
        const QDate today = test.clock().today();
        const LeafletId leaflet = addEdition(test, u"Spring letter"_s, 100);
        const RoundId round = addStreetRound(test, u"Acre Lane"_s, 12);
        const VolunteerId ivy = addVolunteer(test, u"Ivy"_s);
        const BundleId id = *BundleRepository::make(test.connection(), leaflet, round, 15, today);
        QCOMPARE(BundleRepository::takeBack(test.connection(), id, 1, today).error().message,
                 u"None are out. Nothing was changed."_s);
        ROSETTE_VERIFY(BundleRepository::handOut(test.connection(), id, ivy, today));
        Bundle bundle = *BundleRepository::find(test.connection(), id);
        QVERIFY(bundle.isOut());
        QCOMPARE(bundle.volunteerName, u"Ivy Doyle"_s);
        QCOMPARE(bundle.handedOutOn, today);
        QCOMPARE(BundleRepository::handOut(test.connection(), id, ivy, today).error().code, ErrorCode::Conflict);
        QCOMPARE(BundleRepository::unpack(test.connection(), id, today).error().code, ErrorCode::Conflict);
        QCOMPARE(BundleRepository::list(test.connection(), {.volunteer = ivy})->size(), 1);

        ROSETTE_VERIFY(BundleRepository::takeBack(test.connection(), id, 9, today));
        ROSETTE_VERIFY(BundleRepository::takeBack(test.connection(), id, 2, today, StockPlace::Spoiled));
        QCOMPARE(BundleRepository::takeBack(test.connection(), id, 5, today).error().message,
                 u"Only 4 are out. Nothing was changed."_s);
        ROSETTE_VERIFY(BundleRepository::takeBack(test.connection(), id, 4, today));
        QVERIFY(BundleRepository::list(test.connection(), {.leaflet = leaflet})->isEmpty());
        QCOMPARE(BundleRepository::list(test.connection(), {.leaflet = leaflet, .isOpenOnly = false})->size(), 1);
        const StockBalance balance = balanceOf(test, leaflet);
        QCOMPARE(balance.returned(), 13);
        QCOMPARE(balance.spoiled(), 2);
        QCOMPARE(balance.shelf(), 85);
    }

    void aBundleIsUnpacked()
    {
        TestCampaign test;
        const QDate today = test.clock().today();
        const LeafletId leaflet = addEdition(test, u"Spring letter"_s, 100);
        const RoundId round = addStreetRound(test, u"Acre Lane"_s, 12);
        const BundleId id = *BundleRepository::make(test.connection(), leaflet, round, 0, today);
        const auto second = BundleRepository::make(test.connection(), leaflet, round, 0, today);
        QCOMPARE(second.error().code, ErrorCode::Conflict);
        QVERIFY(second.error().message.contains(u"a bundle of 12"_s));
        ROSETTE_VERIFY(BundleRepository::unpack(test.connection(), id, today));
        QCOMPARE(balanceOf(test, leaflet).shelf(), 100);
        ROSETTE_VERIFY(BundleRepository::make(test.connection(), leaflet, round, 0, today));
    }

    void theShelfMustHaveThatMany()
    {
        TestCampaign test;
        const LeafletId leaflet = addEdition(test, u"Spring letter"_s, 10);
        const RoundId round = addStreetRound(test, u"Acre Lane"_s, 12);
        const Status refused = test->edit(u"Bundle"_s, [&](Connection &c) -> Status {
            ROSETTE_CHECK(BundleRepository::make(c, leaflet, round, 0, test.clock().today()));
            return {};
        });
        QCOMPARE(refused.error().message, u"Only 10 are on the shelf. Nothing was changed."_s);
        QVERIFY(BundleRepository::list(test.connection(), {.isOpenOnly = false})->isEmpty());
    }

    void bundlesComeInTheOrderOfTheirRounds()
    {
        TestCampaign test;
        const LeafletId old = addEdition(test, u"Spring letter"_s, 100, 30);
        const LeafletId recent = addEdition(test, u"Buses that come"_s, 100, 3);
        const RoundId tenth = addStreetRound(test, u"Round 10"_s, 2);
        const RoundId second = addStreetRound(test, u"Round 2"_s, 2);
        const QDate today = test.clock().today();
        for (const auto &[leaflet, round] : {std::pair(old, second), {recent, tenth}, {recent, second}})
            ROSETTE_VERIFY(BundleRepository::make(test.connection(), leaflet, round, 0, today));
        const auto bundles = BundleRepository::list(test.connection());
        ROSETTE_VERIFY(bundles);
        QCOMPARE(bundles->size(), 3);
        QCOMPARE(bundles->at(0).leaflet, recent);
        QCOMPARE(bundles->at(0).round, second);
        QCOMPARE(bundles->at(1).round, tenth);
        QCOMPARE(bundles->at(2).leaflet, old);
    }

    void aBundleOutlivesItsRound()
    {
        TestCampaign test;
        const LeafletId leaflet = addEdition(test, u"Spring letter"_s, 100);
        const RoundId round = addStreetRound(test, u"Acre Lane"_s, 12);
        const BundleId id = *BundleRepository::make(test.connection(), leaflet, round, 0, test.clock().today());
        ROSETTE_VERIFY(RoundRepository::remove(test.connection(), round));
        const auto bundle = BundleRepository::find(test.connection(), id);
        ROSETTE_VERIFY(bundle);
        QCOMPARE(bundle->roundName, u"Acre Lane"_s);
        QCOMPARE(bundle->quantity(), 12);
        ROSETTE_VERIFY(BundleRepository::unpack(test.connection(), id, test.clock().today()));
        QCOMPARE(balanceOf(test, leaflet).shelf(), 100);
    }
};

QTEST_GUILESS_MAIN(TestBundle)
#include "tst_bundle.moc"
