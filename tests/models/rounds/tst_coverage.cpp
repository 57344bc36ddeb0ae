#include <QTest>

#include "models/places/doorrepository.h"
#include "models/rounds/coverageedits.h"
#include "models/rounds/rounddoors.h"
#include "models/rounds/stageresolver.h"
#include "tests/support/doorsteps.h"
#include "tests/support/testcampaign.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// Homes that rounds leave out or reach twice, and what is proposed for them.
class TestCoverage : public QObject
{
    Q_OBJECT

    /// A town on a grid: streets run east, a house every ten metres.
    struct Town
    {
        TestCampaign campaign;
        RoundSetId set;

        Connection &connection() { return campaign.connection(); }

        DoorId house(const QString &street, const QString &number, double metresNorth, const QString &building = {},
                     const QString &flat = {})
        {
            const DoorId door = Doorsteps(connection()).door(street, number, building, flat);
            const LonLat point{-0.14 + number.toInt() * 5 / 69300.0, 51.54 + metresNorth / 111300.0};
            if (!DoorRepository::placeByHand(connection(), door, point))
                qFatal("not placed");
            return door;
        }
        void houses(const QString &street, int first, int last, double metresNorth)
        {
            for (int number = first; number <= last; number += 2)
                house(street, QString::number(number), metresNorth);
        }
        RoundId round(const QString &name, const QString &stages)
        {
            const auto roundSet = RoundSetRepository::findOrCreate(connection(), RoundPurpose::Canvass, {});
            const auto resolved = StageResolver::resolve(connection(), stages);
            if (!roundSet || !resolved)
                qFatal("no round");
            set = roundSet->id;
            const auto id = RoundRepository::insert(connection(), {.set = set, .name = name});
            if (!id || !StageRepository::replace(connection(), *id, *resolved))
                qFatal("no round");
            return *id;
        }
        QString stagesOf(RoundId round)
        {
            const auto stages = StageRepository::listOf(connection(), round);
            return stages ? StageSpec::print(*stages) : QString();
        }
        Coverage look()
        {
            auto coverage = findCoverage(connection(), Feedback());
            if (!coverage)
                qFatal("%s", qPrintable(coverage.error().message));
            return *coverage;
        }
        QStringList walk(RoundId round)
        {
            QStringList labels;
            for (const Door &door : doorsOfRound(connection(), round).valueOr({}))
                labels += door.shortLabel();
            return labels;
        }
    };

private slots:
    void aStageThatJustMissesThemIsStretched()
    {
        Town town;
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
        Town town;
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
        Town town;
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
        Town town;
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
        Town town;
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
        Town town;
        town.houses(u"Acre Lane"_s, 1, 399, 0);
        town.round(u"1"_s, u"Acre Lane"_s);
        town.houses(u"Mill Street"_s, 1, 29, 40);
        const Coverage found = town.look();
        QCOMPARE(found.inNoRound.size(), 1);
        QVERIFY(!found.inNoRound.first().round.id);
    }

    void leftOutIsRememberedUntilItIsAskedBack()
    {
        Town town;
        town.houses(u"Acre Lane"_s, 1, 9, 0);
        town.round(u"1"_s, u"Acre Lane odds 1-9"_s);
        town.house(u"Acre Lane"_s, u"11"_s, 0);
        const HomesInNoRound homes = town.look().inNoRound.value(0);
        ROSETTE_VERIFY(town.campaign->edit(u"Leave out"_s, [&](Connection &c) { return leaveOut(c, homes); }));
        QCOMPARE(town.look().counts().inNoRound, 0);
        QCOMPARE(town.look().counts().leftOut, 1);
        town.house(u"Acre Lane"_s, u"13"_s, 0);
        const Coverage later = town.look();
        QCOMPARE(later.inNoRound.size(), 1);
        ROSETTE_VERIFY(addProposed(town.connection(), later.inNoRound));
        QCOMPARE(town.look().counts().leftOut, 1); // the round passes it by
        QCOMPARE(town.look().counts().inNoRound, 0);
        ROSETTE_VERIFY(askBack(town.connection(), homes));
        QCOMPARE(town.look().counts().inNoRound, 1);
    }

    void undoTakesEveryAnswerBack()
    {
        Town town;
        town.houses(u"Acre Lane"_s, 1, 9, 0);
        const RoundId round = town.round(u"1"_s, u"Acre Lane odds 1-9"_s);
        town.houses(u"Acre Lane"_s, 11, 15, 0);
        const QList<HomesInNoRound> homes = town.look().inNoRound;
        ROSETTE_VERIFY(town.campaign->edit(u"Add"_s, [&](Connection &c) -> Status {
            const auto added = addProposed(c, homes);
            return added ? Status() : added.error();
        }));
        QCOMPARE(town.look().counts().inNoRound, 0);
        town.campaign->undoStack().undo();
        QCOMPARE(town.look().counts().inNoRound, 3);
        QCOMPARE(town.stagesOf(round), u"Acre Lane odds 1-9"_s);
        ROSETTE_VERIFY(town.campaign->edit(u"Leave out"_s, [&](Connection &c) { return leaveOut(c, homes.first()); }));
        town.campaign->undoStack().undo();
        QCOMPARE(town.look().counts().leftOut, 0);
        QCOMPARE(town.look().counts().inNoRound, 3);
    }

    void homesInTwoRoundsStayInTheOneThatIsAsked()
    {
        Town town;
        town.houses(u"Acre Lane"_s, 1, 31, 0);
        town.houses(u"Mill Street"_s, 1, 31, 100);
        const RoundId acre = town.round(u"Acre"_s, u"Acre Lane odds"_s);
        const RoundId mill = town.round(u"Mill"_s, u"Mill Street, Acre Lane odds 13-1"_s);
        const Coverage found = town.look();
        QCOMPARE(found.counts().inTwoRounds, 7);
        QCOMPARE(found.inTwoRounds.size(), 1);
        QCOMPARE(found.inTwoRounds.first().keeper.id, acre);
        const QStringList acreBefore = town.walk(acre);
        ROSETTE_VERIFY(town.campaign->edit(u"Keep"_s, [&](Connection &c) {
            return keepInOne(c, found.inTwoRounds.first(), found.inTwoRounds.first().keeper);
        }));
        QCOMPARE(town.stagesOf(mill), u"Mill Street"_s);
        QCOMPARE(town.walk(acre), acreBefore);
        town.campaign->undoStack().undo();
        ROSETTE_VERIFY(keepInOne(town.connection(), found.inTwoRounds.first(), {mill, u"Mill"_s}));
        QCOMPARE(town.stagesOf(acre), u"Acre Lane odds from 15"_s);
        QCOMPARE(town.look().counts().inTwoRounds, 0);
        QCOMPARE(town.look().counts().inNoRound, 0);
    }

    void setsThatAreSetAsideOrEmptyAskForNothing()
    {
        Town town;
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
        Town town;
        town.houses(u"Acre Lane"_s, 1, 9, 0);
        town.round(u"1"_s, u"Acre Lane odds 1-5"_s);
        Feedback feedback;
        feedback.cancel();
        QCOMPARE(findCoverage(town.connection(), feedback).error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestCoverage)
#include "tst_coverage.moc"
