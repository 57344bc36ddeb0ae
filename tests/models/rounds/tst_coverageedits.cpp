#include <QTest>

#include "models/rounds/coverageedits.h"
#include "tests/models/rounds/coveragetown.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// Answers to homes in no round and in two: remembered, undone, and nothing besides.
class TestCoverageEdits : public QObject
{
    Q_OBJECT

private slots:
    void leftOutIsRememberedUntilItIsAskedBack()
    {
        CoverageTown town;
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
        CoverageTown town;
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
        CoverageTown town;
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
};

QTEST_GUILESS_MAIN(TestCoverageEdits)
#include "tst_coverageedits.moc"
