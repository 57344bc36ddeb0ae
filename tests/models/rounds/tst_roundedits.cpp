#include <QTest>

#include "models/activities/activityrepository.h"
#include "models/rounds/dooredits.h"
#include "models/rounds/rounddoors.h"
#include "models/rounds/roundedits.h"
#include "models/rounds/stageresolver.h"
#include "tests/support/doorsteps.h"
#include "tests/support/testcampaign.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// Rounds are copied, merged, split, turned, and give doors to each other.
class TestRoundEdits : public QObject
{
    Q_OBJECT

    /// Acre Lane 1 to 20 with a block of three flats on 6, a hall of two flats without a number; Mill Row 1 to 5.
    static void buildStreets(Connection &connection)
    {
        Doorsteps doorsteps(connection);
        for (int number = 1; number <= 20; ++number) {
            if (number != 6)
                doorsteps.door(u"Acre Lane"_s, QString::number(number));
        }
        for (const QString &flat : {u"Flat 1"_s, u"Flat 2"_s, u"Flat 3"_s})
            doorsteps.door(u"Acre Lane"_s, u"6"_s, u"Acre Court"_s, flat);
        for (const QString &flat : {u"Flat 1"_s, u"Flat 2"_s})
            doorsteps.door(u"Acre Lane"_s, {}, u"Mill Hall"_s, flat);
        for (int number = 1; number <= 5; ++number)
            doorsteps.door(u"Mill Row"_s, QString::number(number));
    }

    static RoundId store(Connection &c, const QString &name, const QString &stages,
                         RoundPurpose purpose = RoundPurpose::Canvass)
    {
        const auto make = [&]() -> Result<RoundId> {
            ROSETTE_ASSIGN(const RoundSet set, RoundSetRepository::findOrCreate(c, purpose, {}));
            ROSETTE_ASSIGN(const RoundId id,
                           RoundRepository::insert(c, {.set = set.id, .name = name, .note = u"Park at the mill"_s}));
            ROSETTE_ASSIGN(const QList<Stage> resolved, StageResolver::resolve(c, stages));
            ROSETTE_CHECK(StageRepository::replace(c, id, resolved));
            return id;
        };
        const auto id = make();
        if (!id)
            qFatal("%s", qPrintable(id.error().message));
        return *id;
    }

    static QString stagesOf(Connection &c, RoundId round)
    {
        return StageSpec::print(StageRepository::listOf(c, round).valueOr({}));
    }

    static QStringList walkOf(Connection &c, RoundId round)
    {
        QStringList walk;
        for (const Door &door : doorsOfRound(c, round).valueOr({}))
            walk += door.label();
        return walk;
    }

    static QList<DoorId> idsOf(Connection &c, RoundId round, const QStringList &labels)
    {
        QList<DoorId> ids;
        for (const Door &door : doorsOfRound(c, round).valueOr({})) {
            if (labels.contains(door.label()))
                ids += door.id;
        }
        return ids;
    }

    static Round roundOf(Connection &c, RoundId id)
    {
        return RoundRepository::find(c, id).valueOr({}).value_or(Round());
    }

private slots:
    void copyHasTheSameWalkUnderANameOfItsOwn()
    {
        TestCampaign campaign;
        Connection &c = campaign.connection();
        buildStreets(c);
        const RoundId round = store(c, u"Round 1"_s, u"Acre Lane odds 1-9, Mill Row"_s);
        const auto copy = copyRound(c, round, roundOf(c, round).set);
        ROSETTE_VERIFY(copy);
        QCOMPARE(roundOf(c, *copy).name, u"Round 1 copy"_s);
        QCOMPARE(roundOf(c, *copy).note, u"Park at the mill"_s);
        QCOMPARE(walkOf(c, *copy), walkOf(c, round));
        const auto second = copyRound(c, round, roundOf(c, round).set);
        ROSETTE_VERIFY(second);
        QCOMPARE(roundOf(c, *second).name, u"Round 1 copy 2"_s);
    }

    void setIsCopiedForAnotherPurpose()
    {
        TestCampaign campaign;
        Connection &c = campaign.connection();
        buildStreets(c);
        const RoundId one = store(c, u"Round 1"_s, u"Acre Lane odds"_s);
        store(c, u"Round 2"_s, u"Mill Row"_s);
        const auto set = copySet(c, roundOf(c, one).set, {{}, u"Leaflets 2026"_s, RoundPurpose::Leaflet, {}, true});
        ROSETTE_VERIFY(set);
        const auto rounds = RoundRepository::list(c, {.set = *set});
        ROSETTE_VERIFY(rounds);
        QCOMPARE(rounds->size(), 2);
        QCOMPARE(rounds->first().name, u"Round 1"_s);
        QCOMPARE(stagesOf(c, rounds->first().id), u"Acre Lane odds"_s);
        QCOMPARE(RoundSetRepository::find(c, *set).valueOr({})->purpose, RoundPurpose::Leaflet);
    }

    void roundsOfSetsThatAreSetAsideAreListedOnlyWhenAskedFor()
    {
        TestCampaign campaign;
        Connection &c = campaign.connection();
        buildStreets(c);
        const RoundId old = store(c, u"Round 1"_s, u"Acre Lane odds"_s, RoundPurpose::Leaflet);
        store(c, u"Round 1"_s, u"Mill Row"_s);
        auto set = RoundSetRepository::find(c, roundOf(c, old).set).valueOr({});
        set->isActive = false;
        ROSETTE_VERIFY(RoundSetRepository::update(c, *set));
        QCOMPARE(RoundRepository::list(c).valueOr({}).size(), 1);
        QCOMPARE(RoundRepository::list(c, {.isWithSetAside = true}).valueOr({}).size(), 2);
        QCOMPARE(RoundRepository::list(c, {.set = set->id}).valueOr({}).size(), 1);
        const auto found = RoundRepository::findByText(c, u"round 1"_s);
        ROSETTE_VERIFY(found);
        QVERIFY(found->id != old);
    }

    void mergedRoundWalksAllStagesAndKeepsWhatWasPlanned()
    {
        TestCampaign campaign;
        Connection &c = campaign.connection();
        buildStreets(c);
        const RoundId first = store(c, u"Round 1"_s, u"Acre Lane odds"_s);
        const RoundId second = store(c, u"Round 2"_s, u"Mill Row"_s);
        Activity plan;
        plan.kind = ActivityKind::Canvass;
        plan.title = u"Saturday"_s;
        plan.date = QDate(2026, 5, 23);
        plan.start = QTime(10, 0);
        plan.end = QTime(12, 0);
        plan.round = second;
        ROSETTE_VERIFY(ActivityRepository::insert(c, plan));
        const auto merged = mergeRounds(c, {first, second});
        ROSETTE_VERIFY(merged);
        QCOMPARE(*merged, first);
        QCOMPARE(stagesOf(c, first), u"Acre Lane odds, Mill Row"_s);
        QVERIFY(!RoundRepository::find(c, second).valueOr({}));
        QCOMPARE(ActivityRepository::list(c, ActivityFilter{.round = first}).valueOr({}).size(), 1);
    }

    void roundsOfDifferentSetsAreNotMerged()
    {
        TestCampaign campaign;
        Connection &c = campaign.connection();
        buildStreets(c);
        const RoundId first = store(c, u"Round 1"_s, u"Acre Lane odds"_s);
        const RoundId other = store(c, u"Round 1"_s, u"Mill Row"_s, RoundPurpose::Leaflet);
        QCOMPARE(mergeRounds(c, {first, other}).error().code, ErrorCode::Invalid);
        QCOMPARE(mergeRounds(c, {first}).error().code, ErrorCode::Invalid);
    }

    void aRoundIsNotMergedWithItself()
    {
        TestCampaign test;
        Connection &c = test.connection();
        buildStreets(c);
        const RoundId round = store(c, u"One"_s, u"Acre Lane odds, Mill Row"_s);
        QCOMPARE(mergeRounds(c, {round, round}).error().code, ErrorCode::Invalid);
        QCOMPARE(stagesOf(c, round), u"Acre Lane odds, Mill Row"_s);
    }

    void aStageStaysOnceWhenItsOwnRoundIsToTakeIt()
    {
        TestCampaign test;
        Connection &c = test.connection();
        buildStreets(c);
        const RoundId round = store(c, u"One"_s, u"Acre Lane odds, Mill Row"_s);
        QCOMPARE(moveStage(c, round, 1, round).error().code, ErrorCode::Invalid);
        QCOMPARE(stagesOf(c, round), u"Acre Lane odds, Mill Row"_s);
    }

    void splitAtAStageMakesTwoRounds()
    {
        TestCampaign campaign;
        Connection &c = campaign.connection();
        buildStreets(c);
        const RoundId round = store(c, u"Round 3"_s, u"Acre Lane odds, evens 20-2, Mill Row"_s);
        const auto rest = splitAtStage(c, round, 1);
        ROSETTE_VERIFY(rest);
        QCOMPARE(roundOf(c, *rest).name, u"Round 3b"_s);
        QCOMPARE(stagesOf(c, round), u"Acre Lane odds"_s);
        QCOMPARE(stagesOf(c, *rest), u"Acre Lane evens 20-2, Mill Row"_s);
        for (const int nowhere : {-1, 0, 1})
            QCOMPARE(splitAtStage(c, round, nowhere).error().code, ErrorCode::Invalid);
    }

    void aHallWithAStageOfItsOwnGoesWithThatStage()
    {
        TestCampaign campaign;
        Connection &c = campaign.connection();
        buildStreets(c);
        const RoundId round = store(c, u"Round 3"_s, u"Acre Lane, Mill Hall"_s);
        const QStringList before = walkOf(c, round);
        const auto rest = splitAtStage(c, round, 1);
        ROSETTE_VERIFY(rest);
        QCOMPARE(walkOf(c, round) + walkOf(c, *rest), before);
        const RoundId from = store(c, u"Round 4"_s, u"Acre Lane, Mill Hall"_s);
        const RoundId to = store(c, u"Round 5"_s, u"Mill Row"_s);
        ROSETTE_VERIFY(moveStage(c, from, 0, to));
        QCOMPARE(walkOf(c, from).size(), 2);
        QVERIFY(walkOf(c, to).contains(u"1 Acre Lane"_s));
        QVERIFY(!walkOf(c, to).contains(u"Flat 1, Mill Hall, Acre Lane"_s));
    }

    void splitAtADoorCutsItsStage_data()
    {
        QTest::addColumn<QString>("stages");
        QTest::addColumn<QString>("door");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("rest");
        QTest::newRow("upwards") << u"Mill Row, Acre Lane odds"_s << u"9 Acre Lane"_s
                                 << u"Mill Row, Acre Lane odds to 7"_s << u"Acre Lane odds from 9"_s;
        QTest::newRow("downwards") << u"Acre Lane evens 20-2, Mill Row"_s << u"10 Acre Lane"_s
                                   << u"Acre Lane evens 20-12"_s << u"Acre Lane evens 10-2, Mill Row"_s;
        QTest::newRow("a house stays whole") << u"Acre Lane evens 2-10"_s << u"Flat 2, Acre Court, 6 Acre Lane"_s
                                             << u"Acre Lane evens 2-4"_s << u"Acre Lane evens 6-10"_s;
        QTest::newRow("flats of a building") << u"Acre Court"_s << u"Flat 2, Acre Court, 6 Acre Lane"_s
                                             << u"Acre Court to 1"_s << u"Acre Court from 2"_s;
        QTest::newRow("before a hall") << u"Acre Lane"_s << u"Flat 1, Mill Hall, Acre Lane"_s << u"Acre Lane to 20"_s
                                       << u"Mill Hall"_s;
    }

    void splitAtADoorCutsItsStage()
    {
        QFETCH(const QString, stages);
        QFETCH(const QString, door);
        TestCampaign campaign;
        Connection &c = campaign.connection();
        buildStreets(c);
        const RoundId round = store(c, u"Round 3"_s, stages);
        const QStringList before = walkOf(c, round);
        const QList<DoorId> doors = idsOf(c, round, {door});
        QCOMPARE(doors.size(), 1);
        const auto rest = splitAtDoor(c, round, doors.first());
        ROSETTE_VERIFY(rest);
        QTEST(stagesOf(c, round), "first");
        QTEST(stagesOf(c, *rest), "rest");
        QCOMPARE(walkOf(c, round) + walkOf(c, *rest), before);
    }

    void reversedRoundIsTheWalkBackwards()
    {
        TestCampaign campaign;
        Connection &c = campaign.connection();
        buildStreets(c);
        const RoundId round = store(c, u"Round 1"_s, u"Acre Lane odds 1-9, Mill Row, Acre Lane evens 20-2"_s);
        QStringList backwards = walkOf(c, round);
        std::reverse(backwards.begin(), backwards.end());
        ROSETTE_VERIFY(reverseRound(c, round));
        QCOMPARE(walkOf(c, round), backwards);
    }

    void stageMovesToAnotherRound()
    {
        TestCampaign campaign;
        Connection &c = campaign.connection();
        buildStreets(c);
        const RoundId from = store(c, u"Round 1"_s, u"Acre Lane odds, Mill Row"_s);
        const RoundId to = store(c, u"Round 2"_s, u"Acre Lane evens"_s);
        ROSETTE_VERIFY(moveStage(c, from, 1, to));
        QCOMPARE(stagesOf(c, from), u"Acre Lane odds"_s);
        QCOMPARE(stagesOf(c, to), u"Acre Lane evens, Mill Row"_s);
        QCOMPARE(moveStage(c, from, 7, to).error().code, ErrorCode::NotFound);
    }

    void drawnDoorsLeaveTheOtherRoundOfTheirSet()
    {
        TestCampaign campaign;
        Connection &c = campaign.connection();
        buildStreets(c);
        const RoundId from = store(c, u"Round 1"_s, u"Acre Lane odds, Mill Row"_s);
        const RoundId to = store(c, u"Round 2"_s, u"Acre Lane evens"_s);
        const RoundId leaflets = store(c, u"Leaflets"_s, u"Mill Row"_s, RoundPurpose::Leaflet);
        const auto moves = giveDoors(c, to, idsOf(c, from, {u"2 Mill Row"_s, u"3 Mill Row"_s}));
        ROSETTE_VERIFY(moves);
        QCOMPARE(moves->moved, 2);
        QCOMPARE(moves->rounds, QStringList{u"Round 1"_s});
        QVERIFY(walkOf(c, to).contains(u"2 Mill Row"_s) && walkOf(c, to).contains(u"3 Mill Row"_s));
        QVERIFY(!walkOf(c, from).contains(u"2 Mill Row"_s));
        QCOMPARE(walkOf(c, from).last(), u"5 Mill Row"_s);
        QCOMPARE(stagesOf(c, leaflets), u"Mill Row"_s);
        QCOMPARE(giveDoors(c, to, idsOf(c, to, {u"2 Mill Row"_s})).error().code, ErrorCode::Conflict);
    }

    void takenDoorsGoAndTheRestKeepsItsOrder()
    {
        TestCampaign campaign;
        Connection &c = campaign.connection();
        buildStreets(c);
        const RoundId round = store(c, u"Round 1"_s, u"Acre Lane, Mill Row down"_s);
        QStringList rest = walkOf(c, round);
        const QStringList taken{u"7 Acre Lane"_s, u"8 Acre Lane"_s, u"3 Mill Row"_s};
        for (const QString &label : taken)
            QVERIFY(rest.removeOne(label));
        const auto moves = takeDoors(c, round, idsOf(c, round, taken));
        ROSETTE_VERIFY(moves);
        QCOMPARE(moves->moved, 3);
        QCOMPARE(walkOf(c, round), rest);
    }
};

QTEST_GUILESS_MAIN(TestRoundEdits)
#include "tst_roundedits.moc"
