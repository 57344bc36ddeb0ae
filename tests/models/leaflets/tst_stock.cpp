#include <QTest>

#include "models/leaflets/bundle.h"
#include "models/leaflets/edition.h"
#include "models/leaflets/stockwork.h"
#include "models/store/statement.h"
#include "tests/models/leaflets/leafletstreets.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// Where leaflets are.
class TestStock : public QObject
{
    Q_OBJECT

private slots:
    void everyLeafletIsSomewhere()
    {
        TestCampaign test;
        const QDate today = test.clock().today();
        const LeafletId leaflet = addEdition(test, u"Spring letter"_s, 500);
        ROSETTE_VERIFY(StockWork::giveOut(test.connection(), leaflet, 40, today, u"at the stall"_s));
        ROSETTE_VERIFY(StockWork::spoil(test.connection(), leaflet, 10, today, u"wet"_s));
        const StockBalance balance = balanceOf(test, leaflet);
        QCOMPARE(balance.printed(), 500);
        QCOMPARE(balance.shelf(), 450);
        QCOMPARE(balance.delivered(), 40);
        QCOMPARE(balance.spoiled(), 10);
        const auto lines = StockRepository::list(test.connection(), leaflet);
        ROSETTE_VERIFY(lines);
        QCOMPARE(lines->size(), 3);
        QCOMPARE(lines->first().words(), u"spoiled"_s);
        QCOMPARE(lines->first().note, u"wet"_s);
        QCOMPARE(lines->at(1).words(), u"given out"_s);
        QCOMPARE(lines->last().words(), u"printed"_s);
        QCOMPARE(StockRepository::balances(test.connection())->value(leaflet).shelf(), 450);
    }

    void nobodyTakesWhatIsNotThere_data()
    {
        QTest::addColumn<StockPlace>("from");
        QTest::addColumn<StockPlace>("to");
        QTest::addColumn<int>("quantity");
        QTest::addColumn<QString>("words");
        QTest::newRow("too many") << StockPlace::Shelf << StockPlace::Spoiled << 351
                                  << u"Only 350 are on the shelf. Nothing was changed."_s;
        QTest::newRow("nothing came back") << StockPlace::Returned << StockPlace::Shelf << 1
                                           << u"Nothing that came back is still to be put away. Nothing was changed."_s;
        QTest::newRow("none") << StockPlace::Shelf << StockPlace::Spoiled << 0
                              << u"Say how many leaflets: at least one."_s;
        QTest::newRow("fewer than none") << StockPlace::Shelf << StockPlace::Spoiled << -5
                                         << u"Say how many leaflets: at least one."_s;
        QTest::newRow("to itself") << StockPlace::Shelf << StockPlace::Shelf << 5
                                   << u"Leaflets of an edition go from one place to another one."_s;
        QTest::newRow("out without a bundle")
            << StockPlace::Shelf << StockPlace::Out << 5 << u"Say which bundle: leaflets are bundled for a round."_s;
    }
    void nobodyTakesWhatIsNotThere()
    {
        QFETCH(const StockPlace, from);
        QFETCH(const StockPlace, to);
        QFETCH(const int, quantity);
        QFETCH(const QString, words);
        TestCampaign test;
        const LeafletId leaflet = addEdition(test, u"Spring letter"_s, 350);
        const auto refused = StockRepository::insert(
            test.connection(),
            {.leaflet = leaflet, .from = from, .to = to, .quantity = quantity, .movedOn = test.clock().today()});
        QVERIFY(!refused);
        QCOMPARE(refused.error().message, words);
        QCOMPARE(balanceOf(test, leaflet).shelf(), 350);
    }

    void theFileItselfRefusesAMoveOfNothing()
    {
        TestCampaign test;
        addEdition(test, u"Spring letter"_s, 350);
        for (const QString &change : {u"quantity = 0"_s, u"to_place = from_place"_s, u"to_place = 'out'"_s})
            QVERIFY(!Statement(test.connection(), u"UPDATE stock_moves SET "_s + change).run());
    }

    void theShelfIsCounted()
    {
        TestCampaign test;
        const QDate today = test.clock().today();
        const LeafletId leaflet = addEdition(test, u"Spring letter"_s, 500);
        QCOMPARE(*StockWork::countShelf(test.connection(), leaflet, 480, today), -20);
        QCOMPARE(balanceOf(test, leaflet).spoiled(), 20);
        QCOMPARE(*StockWork::countShelf(test.connection(), leaflet, 480, today), 0);
        QCOMPARE(*StockWork::countShelf(test.connection(), leaflet, 485, today), 5);
        QCOMPARE(balanceOf(test, leaflet).printed(), 505);
        QCOMPARE(balanceOf(test, leaflet).shelf(), 485);
        const auto lines = StockRepository::list(test.connection(), leaflet);
        QCOMPARE(lines->size(), 3);
        QCOMPARE(lines->at(0).words(), u"found when the shelf was counted"_s);
        QCOMPARE(lines->at(1).words(), u"missing when the shelf was counted"_s);
        QVERIFY(!StockWork::countShelf(test.connection(), leaflet, -1, today));
    }

    void aLineIsTakenBackWhileItsLeafletsAreThere()
    {
        TestCampaign test;
        const QDate today = test.clock().today();
        const LeafletId leaflet = addEdition(test, u"Spring letter"_s, 500);
        ROSETTE_VERIFY(StockWork::spoil(test.connection(), leaflet, 30, today));
        const auto lines = StockRepository::list(test.connection(), leaflet);
        const Status refused = StockRepository::remove(test.connection(), lines->last().id);
        QCOMPARE(refused.error().code, ErrorCode::Conflict);
        QCOMPARE(refused.error().message, u"This cannot be taken back: 30 of the leaflets are no longer where it put "
                                          "them (on the shelf). Take back first what was done with them since."_s);
        ROSETTE_VERIFY(StockRepository::remove(test.connection(), lines->first().id));
        QCOMPARE(balanceOf(test, leaflet).shelf(), 500);
        ROSETTE_VERIFY(StockRepository::remove(test.connection(), lines->last().id));
        QCOMPARE(balanceOf(test, leaflet).printed(), 0);
        QCOMPARE(StockRepository::remove(test.connection(), lines->last().id).error().code, ErrorCode::NotFound);
    }

    void aLineOfABundleIsNotTakenBackAlone()
    {
        TestCampaign test;
        const LeafletId leaflet = addEdition(test, u"Spring letter"_s, 500);
        const RoundId round = addStreetRound(test, u"Acre Lane"_s, 4);
        ROSETTE_VERIFY(BundleRepository::make(test.connection(), leaflet, round, 0, test.clock().today()));
        const auto lines = StockRepository::list(test.connection(), leaflet);
        QCOMPARE(lines->first().roundName, u"Acre Lane"_s);
        QCOMPARE(StockRepository::remove(test.connection(), lines->first().id).error().code, ErrorCode::Conflict);
    }

    void anEditionSaysWhatItsImprintLacks()
    {
        Edition edition{
            .title = u"Spring letter"_s, .printer = u"Copper Press, 12 Foundry Street"_s, .promoter = u" "_s};
        QCOMPARE(edition.missingImprintParts(), QStringList({u"the promoter"_s, u"on whose behalf it is published"_s}));
        QVERIFY(edition.imprint().isEmpty());
        edition.promoter = u"A. Underhill, 4 Market Street"_s;
        edition.onBehalfOf = u"Marlbridge Together, of the same address"_s;
        QVERIFY(edition.missingImprintParts().isEmpty());
        QCOMPARE(edition.imprint(), u"Printed by Copper Press, 12 Foundry Street. Promoted by A. Underhill, 4 Market "
                                    "Street on behalf of Marlbridge Together, of the same address."_s);
    }

    void editionsAreToldApartByTheirTitles()
    {
        TestCampaign test;
        const LeafletId first = addEdition(test, u"Spring letter"_s, 0, 40);
        const LeafletId second = addEdition(test, u"Buses that come"_s, 0, 5);
        QCOMPARE(EditionRepository::list(test.connection())->first().id, second);
        QCOMPARE(EditionRepository::findByText(test.connection(), u"spring LETTER"_s)->id, first);
        QCOMPARE(EditionRepository::findByText(test.connection(), {})->id, second);
        QCOMPARE(EditionRepository::insert(test.connection(), {.title = u"buses that come"_s}, 1).error().code,
                 ErrorCode::Conflict);
        Edition edition = *EditionRepository::find(test.connection(), second);
        edition.isFinished = true;
        edition.note = u"all gone"_s;
        ROSETTE_VERIFY(EditionRepository::update(test.connection(), edition));
        QCOMPARE(EditionRepository::find(test.connection(), second)->note, u"all gone"_s);
        QCOMPARE(EditionRepository::findByText(test.connection(), {})->id, first);
        QVERIFY(
            EditionRepository::findByText(test.connection(), u"Autumn"_s).error().message.contains(u"Spring letter"_s));
        ROSETTE_VERIFY(EditionRepository::remove(test.connection(), first));
        QCOMPARE(EditionRepository::find(test.connection(), first).error().code, ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestStock)
#include "tst_stock.moc"
