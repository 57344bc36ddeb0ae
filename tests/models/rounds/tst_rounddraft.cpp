#include <QTest>

#include "models/places/doorrepository.h"
#include "models/rounds/rounddraft.h"
#include "models/rounds/stageresolver.h"
#include "models/rounds/stagespec.h"
#include "models/rounds/streetdoors.h"
#include "tests/support/doorsteps.h"
#include "tests/support/testcampaign.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

namespace {

Stage lane(int street, const QString &from = {}, const QString &to = {}, Parity parity = Parity::All)
{
    Stage stage;
    stage.street = StreetId(street);
    stage.streetName = u"Lane %1"_s.arg(street);
    stage.from = from;
    stage.to = to;
    stage.parity = parity;
    return stage;
}

/// Three rounds: lanes 1 and 2, lanes 3 and 4, lane 5.
RoundDraft threeRounds() { return RoundDraft(u"Meadow"_s, {{lane(1), lane(2)}, {lane(3), lane(4)}, {lane(5)}}); }

QStringList printed(const RoundDraft &draft)
{
    QStringList lines;
    for (const DraftRound &round : draft.rounds())
        lines += round.name + u": "_s + StageSpec::print(round.stages);
    return lines;
}

const QStringList kAsProposed{u"Meadow 1: Lane 1, Lane 2"_s, u"Meadow 2: Lane 3, Lane 4"_s, u"Meadow 3: Lane 5"_s};

} // namespace

/// Proposed rounds that are set right before they are kept.
class TestRoundDraft : public QObject
{
    Q_OBJECT

private slots:
    void roundsAreNamedInTheirOrder() { QCOMPARE(printed(threeRounds()), kAsProposed); }

    void aStageGoesToAnotherRound()
    {
        TestCampaign campaign;
        StreetDoors streets(campaign.connection());
        RoundDraft draft = threeRounds();
        ROSETTE_VERIFY(draft.moveStage(streets, 1, 1, 2));
        QCOMPARE(printed(draft),
                 QStringList({u"Meadow 1: Lane 1"_s, u"Meadow 2: Lane 3, Lane 4, Lane 2"_s, kAsProposed.at(2)}));
    }

    void aStageIsMetOnTheWay()
    {
        TestCampaign campaign;
        Connection &c = campaign.connection();
        Doorsteps doorsteps(c);
        const QStringList lanes{u"Ash Lane"_s, u"Birch Lane"_s, u"Cedar Lane"_s};
        QList<Stage> stages;
        for (int i = 0; i < lanes.size(); ++i) { // one behind the other, eastwards
            const DoorId door = doorsteps.door(lanes.at(i), u"1"_s);
            ROSETTE_VERIFY(DoorRepository::placeByHand(c, door, LonLat{-0.14 + 0.001 * i, 51.55}));
            stages += StageResolver::resolve(c, lanes.at(i)).valueOr({});
        }
        RoundDraft draft(u"Meadow"_s, {{stages.at(0), stages.at(2)}, {stages.at(1)}});
        StreetDoors streets(c);
        ROSETTE_VERIFY(draft.moveStage(streets, 2, 0, 1));
        QCOMPARE(printed(draft), QStringList({u"Meadow 1: Ash Lane, Birch Lane, Cedar Lane"_s}));
    }

    void aRoundThatLosesItsLastStageIsGone()
    {
        RoundDraft draft = threeRounds();
        draft.setStages(3, {});
        QCOMPARE(printed(draft), kAsProposed.first(2));
        QVERIFY(!draft.find(3));
    }

    void mergedRoundsAreWalkedOneBehindTheOther()
    {
        RoundDraft draft = threeRounds();
        draft.merge(3, 1);
        QCOMPARE(printed(draft), QStringList({u"Meadow 1: Lane 3, Lane 4"_s, u"Meadow 2: Lane 5, Lane 1, Lane 2"_s}));
    }

    void aSplitRoundGoesOnInOneThatFollowsIt()
    {
        RoundDraft draft = threeRounds();
        const int key = draft.splitAt(1, 1);
        QCOMPARE(draft.indexOf(key), 1);
        QCOMPARE(printed(draft), QStringList({u"Meadow 1: Lane 1"_s, u"Meadow 2: Lane 2"_s,
                                              u"Meadow 3: Lane 3, Lane 4"_s, u"Meadow 4: Lane 5"_s}));
        QCOMPARE(draft.splitAt(1, 0), 0);
        QCOMPARE(draft.rounds().size(), 4);
    }

    void roundsAreNumberedInTheirNewOrder()
    {
        RoundDraft draft = threeRounds();
        draft.moveRound(3, 0);
        draft.reverse(1);
        QCOMPARE(printed(draft), QStringList({u"Meadow 1: Lane 5"_s, u"Meadow 2: Lane 2 down, Lane 1 down"_s,
                                              u"Meadow 3: Lane 3, Lane 4"_s}));
        draft.moveRound(3, 99);
        QCOMPARE(draft.indexOf(3), 2);
    }

    void aNameOfItsOwnStaysAndIsNotGivenTwice()
    {
        RoundDraft draft = threeRounds();
        QVERIFY(draft.rename(3, u"Meadow 9"_s).isOk());
        QVERIFY(draft.rename(3, u"Meadow 2a"_s).isOk());
        QVERIFY(draft.rename(1, u"meadow 4"_s).isOk());
        QVERIFY(draft.splitAt(2, 1) > 0);
        QCOMPARE(printed(draft), QStringList({u"meadow 4: Lane 1, Lane 2"_s, u"Meadow 2: Lane 3"_s,
                                              u"Meadow 3: Lane 4"_s, u"Meadow 2a: Lane 5"_s}));
        draft.moveRound(1, 0);
        QVERIFY(draft.splitAt(1, 1) > 0);
        QCOMPARE(draft.rounds().at(3).name, u"Meadow 5"_s);
    }

    void twoRoundsOfOneNameAreRefused()
    {
        RoundDraft draft = threeRounds();
        QVERIFY(draft.rename(1, u" Hill  side "_s).isOk());
        QCOMPARE(draft.find(1)->name, u"Hill side"_s);
        QCOMPARE(draft.rename(2, u"hill side"_s).error().code, ErrorCode::Conflict);
        QCOMPARE(draft.rename(2, u"  "_s).error().code, ErrorCode::Invalid);
        QCOMPARE(draft.find(2)->name, u"Meadow 2"_s);
    }

    void everyEditIsTakenBackAndDoneAgain()
    {
        RoundDraft draft = threeRounds();
        QVERIFY(draft.rename(1, u"Hillside"_s).isOk());
        draft.setStages(1, {lane(2)});
        draft.drop(3);
        draft.setStages(2, {lane(4)});
        const QStringList edited = printed(draft);
        QCOMPARE(edited, QStringList({u"Hillside: Lane 2"_s, u"Meadow 2: Lane 4"_s}));
        for (int i = 0; i < 4; ++i)
            draft.undo();
        QVERIFY(!draft.canUndo());
        QCOMPARE(printed(draft), kAsProposed);
        for (int i = 0; i < 4; ++i)
            draft.redo();
        QVERIFY(!draft.canRedo());
        QCOMPARE(printed(draft), edited);
    }

    void anEditThatChangesNothingLeavesNoTrace()
    {
        RoundDraft draft = threeRounds();
        draft.moveRound(1, 0);
        draft.setStages(3, {lane(5)});
        TestCampaign campaign;
        StreetDoors streets(campaign.connection());
        ROSETTE_VERIFY(draft.moveStage(streets, 1, 0, 1));
        ROSETTE_VERIFY(draft.moveStage(streets, 1, 7, 2));
        draft.drop(99);
        QVERIFY(!draft.canUndo());
        QCOMPARE(printed(draft), kAsProposed);
    }
};

QTEST_GUILESS_MAIN(TestRoundDraft)
#include "tst_rounddraft.moc"
