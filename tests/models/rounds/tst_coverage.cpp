#include <QTest>

#include "models/rounds/coverageedits.h"
#include "tests/models/rounds/coveragetown.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// Homes that rounds leave out or reach twice, and what is proposed for them.
class TestCoverage : public QObject
{
    Q_OBJECT

private slots:
    void aStageThatJustMissesThemIsStretched()
    {
        CoverageTown town;
        town.houses(u"Acre Lane"_s, 1, 17, 0);
        town.houses(u"Acre Lane"_s, 2, 18, 15);
        const RoundId round = town.round(u"12"_s, u"Acre Lane odds 1-17, evens 18-2"_s);
        QVERIFY(town.look().inNoRound.isEmpty());
        town.houses(u"Acre Lane"_s, 19, 23, 0);
        town.house(u"Acre Lane"_s, u"20"_s, 15);
        const Coverage found = town.look();
        QCOMPARE(found.inNoRound.size(), 1);
        const HomesInNoRound &homes = found.inNoRound.first();
        QCOMPARE(homes.stretch, u"19, 21, 23, 20"_s);
        QVERIFY(homes.areNew);
        QCOMPARE(homes.round.id, round);
        QCOMPARE(homes.doorsThen, 22);
        QCOMPARE(
            homes.where,
            u"Acre Lane odds 1-17 becomes Acre Lane odds 1-23; Acre Lane evens 18-2 becomes Acre Lane evens 20-2"_s);
        QVERIFY(homes.metresMore && *homes.metresMore > 30 && *homes.metresMore < 90);
        ROSETTE_VERIFY(addHomes(town.connection(), homes, homes.round));
        QCOMPARE(town.stagesOf(round), u"Acre Lane odds 1-23, evens 20-2"_s);
        QCOMPARE(town.look().counts().inNoRound, 0);
    }

    void anotherRoundsHouseIsNeverTakenIn()
    {
        CoverageTown town;
        town.houses(u"Acre Lane"_s, 1, 9, 0);
        town.houses(u"Acre Lane"_s, 13, 21, 0);
        const RoundId low = town.round(u"1"_s, u"Acre Lane odds 1-9"_s);
        const RoundId high = town.round(u"2"_s, u"Acre Lane odds 13-21"_s);
        town.house(u"Acre Lane"_s, u"11"_s, 0);
        town.house(u"Acre Lane"_s, u"23"_s, 0);
        const Coverage found = town.look();
        ROSETTE_VERIFY(addProposed(town.connection(), found.inNoRound));
        QCOMPARE(town.look().counts().inNoRound, 0);
        QCOMPARE(town.look().counts().inTwoRounds, 0);
        QCOMPARE(town.stagesOf(low) + u" | "_s + town.stagesOf(high), u"Acre Lane odds 1-11 | Acre Lane odds 13-23"_s);
    }

    void aNewStreetGoesWhereTheWayThereIsShortest()
    {
        CoverageTown town;
        town.houses(u"Acre Lane"_s, 1, 31, 0);
        town.houses(u"Mill Street"_s, 1, 31, 300);
        const RoundId acre = town.round(u"Acre"_s, u"Acre Lane"_s);
        const RoundId mill = town.round(u"Mill"_s, u"Mill Street"_s);
        for (int number = 1; number <= 12; ++number)
            town.house(u"Quarry Close"_s, QString::number(number), 340);
        const Coverage found = town.look();
        QCOMPARE(found.inNoRound.size(), 1);
        const HomesInNoRound &homes = found.inNoRound.first();
        QCOMPARE(homes.round.id, mill);
        QCOMPARE(homes.doorsThen, 28);
        ROSETTE_VERIFY(addHomes(town.connection(), homes, homes.round));
        QCOMPARE(town.walk(mill).size(), 28);
        QCOMPARE(town.walk(acre).size(), 16);
        // Open at its ends: a house that is built there later is in the round at once.
        town.house(u"Quarry Close"_s, u"14"_s, 340);
        QCOMPARE(town.look().counts().inNoRound, 0);
    }

    void aBuildingBesideTheSidesOfAStreetGetsAStage()
    {
        CoverageTown town;
        town.houses(u"Acre Lane"_s, 1, 19, 0);
        const RoundId round = town.round(u"1"_s, u"Acre Lane odds"_s);
        for (const QString &flat : {u"Flat 1"_s, u"Flat 2"_s, u"Flat 3"_s, u"Flat 4"_s})
            town.house(u"Acre Lane"_s, {}, 0, u"Oak House"_s, flat);
        const Coverage found = town.look();
        QCOMPARE(found.inNoRound.size(), 1);
        QCOMPARE(found.inNoRound.first().stretch, u"Oak House"_s);
        const QStringList before = town.walk(round);
        ROSETTE_VERIFY(addProposed(town.connection(), found.inNoRound));
        QCOMPARE(town.walk(round).size(), before.size() + 4);
        QVERIFY(town.stagesOf(round).contains(u"Oak House"_s));
        QCOMPARE(town.look().counts().inNoRound, 0);
    }

    void whatNothingNamesOrNothingIsNearIsShownWithoutARound()
    {
        CoverageTown town;
        town.houses(u"Acre Lane"_s, 1, 19, 0);
        town.houses(u"Acre Lane"_s, 2, 20, 15);
        town.round(u"1"_s, u"Acre Lane odds"_s);
        town.round(u"2"_s, u"Acre Lane evens"_s);
        Doorsteps(town.connection()).door(u"Acre Lane"_s, {});
        town.houses(u"Faraway Road"_s, 1, 9, 3000);
        const Coverage found = town.look();
        QCOMPARE(found.inNoRound.size(), 2);
        QCOMPARE(found.counts().inNoRound, 6);
        QCOMPARE(found.counts().streets, (QStringList{u"Faraway Road 5"_s, u"Acre Lane 1"_s}));
        for (const HomesInNoRound &homes : found.inNoRound)
            QVERIFY(!homes.round.id);
        const auto refused = addHomes(town.connection(), found.inNoRound.first(), {RoundId(1), u"1"_s});
        QCOMPARE(refused.error().code, ErrorCode::Conflict);
        QVERIFY(refused.error().message.contains(u"stays as it is"_s));
        const auto added = addProposed(town.connection(), found.inNoRound);
        ROSETTE_VERIFY(added);
        QCOMPARE(*added, 0);
        const auto made = makeRoundOf(town.connection(), found.inNoRound.mid(1), u"3"_s);
        ROSETTE_VERIFY(made);
        QCOMPARE(town.walk(*made).size(), 5);
    }

    void aFullRoundIsNotFilledFurther()
    {
        CoverageTown town;
        town.houses(u"Acre Lane"_s, 1, 399, 0);
        town.round(u"1"_s, u"Acre Lane"_s);
        town.houses(u"Mill Street"_s, 1, 29, 40);
        const Coverage found = town.look();
        QCOMPARE(found.inNoRound.size(), 1);
        QVERIFY(!found.inNoRound.first().round.id);
    }

    void setsThatAreSetAsideOrEmptyAskForNothing()
    {
        CoverageTown town;
        town.houses(u"Acre Lane"_s, 1, 9, 0);
        town.round(u"1"_s, u"Acre Lane odds 1-5"_s);
        QCOMPARE(town.look().counts().inNoRound, 2);
        const auto counts = countCoverage(town.connection(), Feedback());
        ROSETTE_VERIFY(counts);
        QCOMPARE(counts->inNoRound, 2);
        QCOMPARE(counts->newInNoRound, 0); // they stood there when the set was made
        auto set = RoundSetRepository::find(town.connection(), town.set);
        ROSETTE_VERIFY(set);
        (*set)->isActive = false;
        ROSETTE_VERIFY(RoundSetRepository::update(town.connection(), **set));
        QCOMPARE(town.look().counts().inNoRound, 0);
    }

    void theSearchCanBeStopped()
    {
        CoverageTown town;
        town.houses(u"Acre Lane"_s, 1, 9, 0);
        town.round(u"1"_s, u"Acre Lane odds 1-5"_s);
        Feedback feedback;
        feedback.cancel();
        QCOMPARE(findCoverage(town.connection(), feedback).error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestCoverage)
#include "tst_coverage.moc"
