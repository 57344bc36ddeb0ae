#include <QTest>

#include "models/leaflets/delivery.h"
#include "models/leaflets/edition.h"
#include "models/places/doorrepository.h"
#include "models/rounds/roundsummary.h"
#include "models/store/statement.h"
#include "tests/models/leaflets/leafletstreets.h"
#include "tests/support/doorsteps.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// What went through letterboxes.
class TestDelivery : public QObject
{
    Q_OBJECT

    static RoundId addRound(TestCampaign &test) { return addStreetRound(test, u"Acre Lane"_s, 3); }

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

    void aHouseholdThatAsksForNoContactGetsNone()
    {
        TestCampaign test;
        const RoundId round = addRound(test);
        Doorsteps steps(test.connection());
        const QList<DoorId> doors = doorsOf(test, round);
        const PersonId first = steps.elector(doors.at(1), u"Doyle"_s);
        steps.elector(doors.at(1), u"Khan"_s);
        const auto askForNone = [&](PersonId person) {
            return Statement(test.connection(), u"UPDATE people SET is_do_not_contact = 1 WHERE id = ?"_s)
                .bindAll(person)
                .run();
        };
        ROSETTE_VERIFY(askForNone(first));
        QCOMPARE(*DeliveryRepository::doorsToLeaflet(test.connection(), round), 3);
        ROSETTE_VERIFY(Statement(test.connection(), u"UPDATE people SET is_do_not_contact = 1"_s).run());
        QCOMPARE(*DeliveryRepository::doorsToLeaflet(test.connection(), round), 2);
    }

    void missedDoorsGotNone()
    {
        TestCampaign test;
        const RoundId round = addStreetRound(test, u"Acre Lane"_s, 10);
        const LeafletId leaflet = addEdition(test, u"Spring letter"_s, 100);
        const QList<DoorId> doors = doorsOf(test, round);
        const auto id = deliverToday(test, {.round = round,
                                            .leaflet = leaflet,
                                            .missed = {{doors.at(2), MissedReason::Dog},
                                                       {doors.at(4), MissedReason::NoLetterbox},
                                                       {doors.at(2), MissedReason::Locked}}});
        ROSETTE_VERIFY(id);
        const auto stored = DeliveryRepository::find(test.connection(), *id);
        ROSETTE_VERIFY(stored);
        QCOMPARE(stored->doors, 8);
        QVERIFY(stored->isComplete);
        QCOMPARE(stored->missed.size(), 2);
        QVERIFY(stored->missed.contains({doors.at(2), MissedReason::Locked})); // the last word counts
        QCOMPARE(balanceOf(test, leaflet).delivered(), 8);
        QCOMPARE(balanceOf(test, leaflet).shelf(), 92);
        QVERIFY(isLasting(MissedReason::NoLetterbox) && !isLasting(MissedReason::Locked));

        ROSETTE_VERIFY(DeliveryRepository::markDoor(test.connection(), {doors.at(4), MissedReason::NoLetterbox}));
        const auto marked = DoorRepository::find(test.connection(), doors.at(4));
        QVERIFY((*marked)->isDoNotLeaflet);
        QCOMPARE((*marked)->accessNote, u"no letterbox"_s);
        const auto left = DeliveryRepository::doorsLeft(test.connection(), round, leaflet);
        QCOMPARE(left->size(), 1);
        QCOMPARE(left->first().id, doors.at(2));
    }

    void aDoorOfAnotherRoundCannotBeMissed()
    {
        TestCampaign test;
        const RoundId round = addRound(test);
        const RoundId other = addStreetRound(test, u"Brownlow Road"_s, 2);
        const LeafletId leaflet = addEdition(test, u"Spring letter"_s, 100);
        const QByteArray before = test.fingerprint();
        const auto refused = deliverToday(
            test, {.round = round, .leaflet = leaflet, .missed = {{doorsOf(test, other).first(), MissedReason::Dog}}});
        QCOMPARE(refused.error().code, ErrorCode::Invalid);
        QCOMPARE(test.fingerprint(), before);
    }

    void theRestOfARoundIsDeliveredAnotherDay()
    {
        TestCampaign test;
        const RoundId round = addStreetRound(test, u"Acre Lane"_s, 10);
        const LeafletId leaflet = addEdition(test, u"Spring letter"_s, 100);
        const QList<DoorId> doors = doorsOf(test, round);
        ROSETTE_VERIFY(deliverToday(test, {.round = round,
                                           .doors = 6,
                                           .isComplete = false,
                                           .leaflet = leaflet,
                                           .missed = {{doors.at(1), MissedReason::Dog}}}));
        const auto left = DeliveryRepository::doorsLeft(test.connection(), round, leaflet);
        QCOMPARE(left->size(), 4);
        QCOMPARE(left->first().id, doors.at(1)); // the dog may have gone
        QCOMPARE(left->at(1).id, doors.at(7));
        QCOMPARE(
            deliverToday(test, {.round = round, .doors = 5, .isComplete = false, .leaflet = leaflet}).error().message,
            u"Only 4 door(s) of the round were left for it. Nothing was recorded."_s);
        const auto rest = deliverToday(test, {.round = round, .leaflet = leaflet});
        ROSETTE_VERIFY(rest);
        QCOMPARE(DeliveryRepository::find(test.connection(), *rest)->doors, 4);
        QCOMPARE(deliverToday(test, {.round = round, .leaflet = leaflet}).error().code, ErrorCode::Invalid);
        QCOMPARE(balanceOf(test, leaflet).delivered(), 10);
        ROSETTE_VERIFY(deliverToday(test, {.round = round, .leaflet = addEdition(test, u"Buses that come"_s, 50)}));
    }

    void doorsNotReachedLeaveTheRoundUnfinished()
    {
        TestCampaign test;
        const RoundId round = addRound(test);
        const LeafletId leaflet = addEdition(test, u"Spring letter"_s, 100);
        const auto id = deliverToday(
            test,
            {.round = round, .leaflet = leaflet, .missed = {{doorsOf(test, round).last(), MissedReason::NotReached}}});
        ROSETTE_VERIFY(id);
        QVERIFY(!DeliveryRepository::find(test.connection(), *id)->isComplete);
    }

    void homesFoundLaterGotNothing()
    {
        TestCampaign test;
        const RoundId round = addRound(test);
        const LeafletId leaflet = addEdition(test, u"Spring letter"_s, 30);
        ROSETTE_VERIFY(deliverToday(test, {.round = round, .leaflet = leaflet}));
        Doorsteps steps(test.connection());
        const DoorId found = steps.door(u"Acre Lane"_s, u"1A"_s);
        const auto left = DeliveryRepository::doorsLeft(test.connection(), round, leaflet);
        QCOMPARE(left->size(), 1);
        QCOMPARE(left->first().id, found);
    }

    void correctingADeliveryLeavesHomesFoundLaterOut()
    {
        TestCampaign test;
        const RoundId round = addRound(test);
        const LeafletId leaflet = addEdition(test, u"Spring letter"_s, 30);
        const DeliveryId id = *deliverToday(test, {.round = round, .leaflet = leaflet});
        Delivery delivery = *DeliveryRepository::find(test.connection(), id);
        const int doors = delivery.doors;
        Doorsteps(test.connection()).door(u"Acre Lane"_s, u"1A"_s);
        delivery.note = u"in the rain"_s;
        ROSETTE_VERIFY(DeliveryRepository::update(test.connection(), delivery, test.clock().today()));
        QCOMPARE(DeliveryRepository::find(test.connection(), id)->doors, doors);
        QCOMPARE(balanceOf(test, leaflet).delivered(), doors);
        QCOMPARE(DeliveryRepository::doorsLeft(test.connection(), round, leaflet)->size(), 1);
    }

    void correctingADeliveryKeepsADoorThatWasMarkedForBeingMissed()
    {
        TestCampaign test;
        const RoundId round = addRound(test);
        const LeafletId leaflet = addEdition(test, u"Spring letter"_s, 30);
        const MissedDoor missed{doorsOf(test, round).first(), MissedReason::Dog};
        const DeliveryId id = *deliverToday(test, {.round = round, .leaflet = leaflet, .missed = {missed}});
        ROSETTE_VERIFY(DeliveryRepository::markDoor(test.connection(), missed));
        const Delivery before = *DeliveryRepository::find(test.connection(), id);
        Delivery delivery = before;
        delivery.note = u"in the rain"_s;
        ROSETTE_VERIFY(DeliveryRepository::update(test.connection(), delivery, test.clock().today()));
        const Delivery after = *DeliveryRepository::find(test.connection(), id);
        QCOMPARE(after.missed, before.missed);
        QCOMPARE(after.doors, before.doors);
        QVERIFY(after.isComplete);
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
