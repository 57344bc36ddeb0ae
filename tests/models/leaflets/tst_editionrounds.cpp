#include <QTest>

#include "models/base/englishplurals.h"
#include "models/leaflets/deliverers.h"
#include "models/leaflets/delivery.h"
#include "models/leaflets/edition.h"
#include "models/leaflets/editionrounds.h"
#include "models/leaflets/leafletneeds.h"
#include "models/leaflets/leafletrounds.h"
#include "models/leaflets/stockwork.h"
#include "models/rounds/roundset.h"
#include "models/rounds/stageresolver.h"
#include "models/store/campaigninfo.h"
#include "models/volunteers/absence.h"
#include "tests/models/leaflets/leafletstreets.h"
#include "tests/support/doorsteps.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// How far an edition is, and what it wants of people.
class TestEditionRounds : public QObject
{
    Q_OBJECT

    static QList<EditionRound> roundsOf(TestCampaign &test, LeafletId leaflet)
    {
        return roundsOfEdition(test.connection(), leaflet, test.clock().today()).valueOr({});
    }
    static QStringList needsOf(TestCampaign &test)
    {
        QStringList texts;
        for (const LeafletNeed &need : leafletNeeds(test.connection(), test.clock().today()).valueOr({}))
            texts += need.text;
        return texts;
    }
    static void fillImprint(TestCampaign &test)
    {
        CampaignInfo info = *CampaignInfoRepository::load(test.connection());
        info.imprintPrinter = u"Copper Press"_s;
        info.imprintPromoter = u"A. Underhill"_s;
        info.imprintOnBehalfOf = u"Marlbridge Together"_s;
        if (!CampaignInfoRepository::update(test.connection(), info))
            qFatal("no imprint");
    }

private slots:
    void aRoundGoesFromTheShelfToItsDoors()
    {
        TestCampaign test;
        const QDate today = test.clock().today();
        const RoundId round = addStreetRound(test, u"Acre Lane"_s, 6);
        const LeafletId leaflet = addEdition(test, u"Spring letter"_s, 100);
        const VolunteerId ivy = addVolunteer(test, u"Ivy"_s);
        const auto progress = [&] { return roundsOf(test, leaflet).value(0).progress; };
        QCOMPARE(progress(), RoundProgress::ToBundle);
        const BundleId bundle = *BundleRepository::make(test.connection(), leaflet, round, 0, today);
        QCOMPARE(progress(), RoundProgress::Bundled);
        ROSETTE_VERIFY(BundleRepository::handOut(test.connection(), bundle, ivy, today));
        QCOMPARE(progress(), RoundProgress::Out);
        Delivery delivery{.round = round, .deliveredOn = today, .doors = 4, .isComplete = false, .leaflet = leaflet};
        ROSETTE_VERIFY(DeliveryRepository::insert(test.connection(), delivery, today));
        EditionRound entry = roundsOf(test, leaflet).value(0);
        QCOMPARE(entry.progress, RoundProgress::Part);
        QCOMPARE(entry.delivered, 4);
        QCOMPARE(entry.left(), 2);
        QCOMPARE(entry.bundle->content.out(), 2);
        delivery.isComplete = true;
        delivery.missed = {
            {DeliveryRepository::doorsLeft(test.connection(), round, leaflet)->first().id, MissedReason::Locked}};
        ROSETTE_VERIFY(DeliveryRepository::insert(test.connection(), delivery, today));
        entry = roundsOf(test, leaflet).value(0);
        QCOMPARE(entry.progress, RoundProgress::Delivered);
        QCOMPARE(entry.delivered, 5);
        QCOMPARE(entry.missed, 1);
        QCOMPARE(entry.left(), 0);
        QCOMPARE(entry.history.days, 0);
    }

    void anEditionGoesToTheRoundsOfItsWard()
    {
        TestCampaign test;
        Doorsteps steps(test.connection());
        const WardId acre = steps.ward(u"Acre"_s);
        const WardId mill = steps.ward(u"Mill"_s);
        addStreetRound(test, u"Mill Street"_s, 2, mill);
        addStreetRound(test, u"Round 10"_s, 2, acre);
        addStreetRound(test, u"Round 2"_s, 2, acre);
        const LeafletId leaflet = addEdition(test, u"Spring letter"_s, 100);
        const auto names = [&] {
            QStringList list;
            for (const EditionRound &entry : roundsOf(test, leaflet))
                list += entry.round.name;
            return list;
        };
        QCOMPARE(names(), QStringList({u"Round 2"_s, u"Round 10"_s, u"Mill Street"_s}));
        Edition edition = *EditionRepository::find(test.connection(), leaflet);
        edition.ward = mill;
        ROSETTE_VERIFY(EditionRepository::update(test.connection(), edition));
        QCOMPARE(names(), QStringList({u"Mill Street"_s}));
    }

    void aWardWithoutLeafletRoundsTakesItsCanvassRounds()
    {
        TestCampaign test;
        Doorsteps steps(test.connection());
        const WardId acre = steps.ward(u"Acre"_s);
        const WardId mill = steps.ward(u"Mill"_s);
        addStreetRound(test, u"Leaflets 1"_s, 2, acre);
        ROSETTE_VERIFY(test->write([&](Connection &c) -> Status {
            for (const WardId ward : {acre, mill}) {
                ROSETTE_ASSIGN(const RoundSet set, RoundSetRepository::findOrCreate(c, RoundPurpose::Canvass, ward));
                ROSETTE_CHECK(RoundRepository::insert(c, {.set = set.id, .name = u"Canvass 1"_s, .ward = ward}));
            }
            return {};
        }));
        const auto rounds = leafletRounds(test.connection());
        ROSETTE_VERIFY(rounds);
        QCOMPARE(rounds->size(), 2);
        QCOMPARE(rounds->at(0).name, u"Leaflets 1"_s);
        QCOMPARE(rounds->at(1).ward, mill);
        QCOMPARE(findLeafletRound(test.connection(), u"leaflets 1"_s)->id, rounds->at(0).id);
    }

    void theWeekIsToldWhatIsMissing()
    {
        TestCampaign test;
        EnglishPlurals plurals;
        QCoreApplication::installTranslator(&plurals);
        const QDate today = test.clock().today();
        const RoundId first = addStreetRound(test, u"Round 1"_s, 10);
        const RoundId second = addStreetRound(test, u"Round 2"_s, 10);
        addStreetRound(test, u"Round 3"_s, 10);
        const LeafletId leaflet = addEdition(test, u"Spring letter"_s, 0, 40);
        QCOMPARE(needsOf(test), QStringList({u"Spring letter: the imprint lacks the printer, the promoter, on whose "
                                             "behalf it is published"_s}));
        fillImprint(test);
        QVERIFY(needsOf(test).isEmpty()); // nobody said yet how many were printed
        ROSETTE_VERIFY(StockWork::print(test.connection(), leaflet, 24, today.addDays(-40)));
        QCOMPARE(needsOf(test), QStringList({u"Spring letter: 6 leaflets short for Round 3"_s}));
        const VolunteerId ivy = addVolunteer(test, u"Ivy"_s);
        setDeliverer(test, first, ivy);
        setDeliverer(test, second, ivy);
        const BundleId bundle = *BundleRepository::make(test.connection(), leaflet, first, 0, today.addDays(-20));
        ROSETTE_VERIFY(BundleRepository::handOut(test.connection(), bundle, ivy, today.addDays(-15)));
        ROSETTE_VERIFY(StockWork::spoil(test.connection(), leaflet, 9, today));
        ROSETTE_VERIFY(
            AbsenceRepository::insert(test.connection(), {.volunteer = ivy, .from = today, .to = today.addDays(4)}));
        QCOMPARE(
            needsOf(test),
            QStringList({u"Spring letter: 15 leaflets short for Round 2 and 1 other round"_s,
                         u"Spring letter: Ivy Doyle is away until Sat 23 May: who covers Round 1 and 1 other round?"_s,
                         u"Spring letter: 10 have been out for Round 1 with Ivy Doyle since Mon 4 May"_s}));
        Edition edition = *EditionRepository::find(test.connection(), leaflet);
        edition.isFinished = true;
        ROSETTE_VERIFY(EditionRepository::update(test.connection(), edition));
        QVERIFY(needsOf(test).isEmpty());
    }

    void deliverersAreListedWithTheirRounds()
    {
        TestCampaign test;
        const QDate today = test.clock().today();
        const RoundId first = addStreetRound(test, u"Round 1"_s, 10);
        const RoundId second = addStreetRound(test, u"Round 2"_s, 5);
        const VolunteerId ivy = addVolunteer(test, u"Ivy"_s);
        addVolunteer(test, u"Bea"_s);
        setDeliverer(test, second, ivy);
        setDeliverer(test, first, ivy);
        const LeafletId leaflet = addEdition(test, u"Spring letter"_s, 100);
        const BundleId bundle = *BundleRepository::make(test.connection(), leaflet, first, 12, today);
        ROSETTE_VERIFY(BundleRepository::handOut(test.connection(), bundle, ivy, today));
        ROSETTE_VERIFY(
            AbsenceRepository::insert(test.connection(), {.volunteer = ivy, .from = today, .to = today.addDays(2)}));
        ROSETTE_VERIFY(
            AbsenceRepository::insert(test.connection(), {.volunteer = ivy, .from = today, .to = today.addDays(6)}));
        const auto list = deliverers(test.connection(), today);
        ROSETTE_VERIFY(list);
        QCOMPARE(list->size(), 1);
        QCOMPARE(list->first().rounds, QStringList({u"Round 1"_s, u"Round 2"_s}));
        QCOMPARE(list->first().doors, 15);
        QCOMPARE(list->first().leafletsOut, 12);
        QCOMPARE(list->first().awayUntil, today.addDays(6));
    }
};

QTEST_GUILESS_MAIN(TestEditionRounds)
#include "tst_editionrounds.moc"
