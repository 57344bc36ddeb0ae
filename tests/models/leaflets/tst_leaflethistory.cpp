#include <QTest>

#include "models/base/englishplurals.h"
#include "models/leaflets/delivery.h"
#include "models/leaflets/leafletfigures.h"
#include "models/leaflets/leaflethistory.h"
#include "models/rounds/round.h"
#include "models/rounds/rounddoors.h"
#include "tests/models/leaflets/leafletstreets.h"
#include "tests/support/doorsteps.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// What has gone where, how often and how rarely.
class TestLeafletHistory : public QObject
{
    Q_OBJECT

    static void deliver(TestCampaign &test, RoundId round, LeafletId leaflet, int daysAgo, int doors = 0,
                        const QList<MissedDoor> &missed = {})
    {
        Delivery delivery{.round = round,
                          .deliveredOn = test.clock().today().addDays(-daysAgo),
                          .doors = doors,
                          .isComplete = doors == 0,
                          .leaflet = leaflet,
                          .missed = missed};
        const auto id = DeliveryRepository::insert(test.connection(), delivery, test.clock().today());
        if (!id)
            qFatal("%s", qPrintable(id.error().message));
    }
    static RoundHistory historyOf(TestCampaign &test, RoundId round)
    {
        return roundHistories(test.connection(), test.clock().today())->value(round);
    }

private slots:
    void aRoundThatNeverHadAnythingSaysSo()
    {
        TestCampaign test;
        const RoundId round = addStreetRound(test, u"Acre Lane"_s, 4);
        QCOMPARE(historyOf(test, round).verdict, RhythmVerdict::Never);
        QCOMPARE(historyOf(test, round).words(), u"never had anything"_s);
    }

    void tooOftenAndTooRarelyAreTold_data()
    {
        QTest::addColumn<QList<int>>("daysAgo"); // one edition each
        QTest::addColumn<RhythmVerdict>("verdict");
        QTest::addColumn<QString>("words");
        QTest::newRow("once, lately") << QList<int>{9} << RhythmVerdict::Fine << u"9 days ago"_s;
        QTest::newRow("today") << QList<int>{0} << RhythmVerdict::Fine << u"today"_s;
        QTest::newRow("on the last good day") << QList<int>{42} << RhythmVerdict::Fine << u"42 days ago"_s;
        QTest::newRow("long ago") << QList<int>{43} << RhythmVerdict::TooRarely << u"43 days ago: too long"_s;
        QTest::newRow("every four weeks") << QList<int>{9, 37} << RhythmVerdict::Fine << u"9 days ago"_s;
        QTest::newRow("one after the other")
            << QList<int>{9, 36} << RhythmVerdict::TooOften << u"9 days ago, 27 days after the one before: too often"_s;
        QTest::newRow("two at once") << QList<int>{1, 1} << RhythmVerdict::TooOften
                                     << u"yesterday, 0 days after the one before: too often"_s;
        QTest::newRow("too often, but long ago")
            << QList<int>{60, 70} << RhythmVerdict::TooRarely << u"60 days ago: too long"_s;
    }
    void tooOftenAndTooRarelyAreTold()
    {
        QFETCH(const QList<int>, daysAgo);
        QFETCH(const RhythmVerdict, verdict);
        QFETCH(const QString, words);
        TestCampaign test;
        EnglishPlurals plurals;
        QCoreApplication::installTranslator(&plurals); // goes with it
        const RoundId round = addStreetRound(test, u"Acre Lane"_s, 4);
        int number = 0;
        for (const int days : daysAgo)
            deliver(test, round, addEdition(test, u"Edition %1"_s.arg(++number), 0), days);
        const RoundHistory history = historyOf(test, round);
        QCOMPARE(history.verdict, verdict);
        QCOMPARE(history.words(), words);
        QCOMPARE(history.deliveries, int(daysAgo.size()));
    }

    void thePartsOfOneEditionAreNoHaste()
    {
        TestCampaign test;
        const RoundId round = addStreetRound(test, u"Acre Lane"_s, 6);
        const LeafletId old = addEdition(test, u"Spring letter"_s, 0);
        const LeafletId recent = addEdition(test, u"Buses that come"_s, 0);
        deliver(test, round, old, 40);
        deliver(test, round, recent, 8, 3);
        deliver(test, round, recent, 3);
        const RoundHistory history = historyOf(test, round);
        QCOMPARE(history.days, 3);
        QCOMPARE(history.gap, 32); // from the old one to the first part
        QCOMPARE(history.lastTitle, u"Buses that come"_s);
        QCOMPARE(history.verdict, RhythmVerdict::Fine);
    }

    void theRhythmIsTheCampaigns()
    {
        TestCampaign test;
        const RoundId round = addStreetRound(test, u"Acre Lane"_s, 4);
        deliver(test, round, addEdition(test, u"Spring letter"_s, 0), 20);
        QCOMPARE(LeafletRhythm::load(test.connection())->mostDays, 42);
        ROSETTE_VERIFY(LeafletRhythm::save(test.connection(), {.leastDays = 5, .mostDays = 14, .outDays = 3}));
        QCOMPARE(LeafletRhythm::load(test.connection())->outDays, 3);
        QCOMPARE(historyOf(test, round).verdict, RhythmVerdict::TooRarely);
        QCOMPARE(LeafletRhythm::save(test.connection(), {.leastDays = 9, .mostDays = 8}).error().code,
                 ErrorCode::Invalid);
        QCOMPARE(LeafletRhythm::load(test.connection())->leastDays, 5);
    }

    void figuresAddUpByEditionRoundAndWard()
    {
        TestCampaign test;
        Doorsteps steps(test.connection());
        const WardId acre = steps.ward(u"Acre"_s);
        const RoundId tenth = addStreetRound(test, u"Street 10"_s, 5, acre);
        const RoundId second = addStreetRound(test, u"Street 2"_s, 4, acre);
        const RoundId gone = addStreetRound(test, u"Street 3"_s, 3);
        const LeafletId old = addEdition(test, u"Spring letter"_s, 0, 60);
        const LeafletId recent = addEdition(test, u"Buses that come"_s, 0, 20);
        const DoorId dog = doorsOfRound(test.connection(), tenth)->first().id;
        deliver(test, tenth, old, 50, 0, {{dog, MissedReason::Dog}});
        deliver(test, second, old, 45);
        deliver(test, tenth, recent, 10, 2);
        deliver(test, tenth, recent, 5);
        deliver(test, gone, recent, 7);
        ROSETTE_VERIFY(RoundRepository::remove(test.connection(), gone));

        const auto editions = figuresByEdition(test.connection());
        ROSETTE_VERIFY(editions);
        QCOMPARE(editions->size(), 2);
        QCOMPARE(editions->first().leaflet, recent);
        QCOMPARE(editions->first().doors, 8);
        QCOMPARE(editions->last().doors, 8);
        QCOMPARE(editions->last().missed, 1);

        const auto rounds = figuresByRound(test.connection());
        ROSETTE_VERIFY(rounds);
        QCOMPARE(rounds->size(), 3);
        QCOMPARE(rounds->at(0).name, u"Street 2"_s);
        QCOMPARE(rounds->at(1).name, u"Street 3"_s); // no longer a round, but it was delivered
        QVERIFY(!rounds->at(1).round);
        QCOMPARE(rounds->at(2).deliveries, 3);
        QCOMPARE(rounds->at(2).doors, 9);
        QCOMPARE(rounds->at(2).last, test.clock().today().addDays(-5));
        QCOMPARE(figuresByRound(test.connection(), recent)->size(), 2);

        const auto wards = figuresByWard(test.connection(), recent);
        ROSETTE_VERIFY(wards);
        QCOMPARE(wards->size(), 2);
        QCOMPARE(wards->first().doors, 3); // of no ward
        QCOMPARE(wards->last().name, u"Acre"_s);
        QCOMPARE(wards->last().doors, 5);
    }
};

QTEST_GUILESS_MAIN(TestLeafletHistory)
#include "tst_leaflethistory.moc"
