#include <QTest>

#include "models/rounds/rounddoors.h"
#include "models/rounds/roundproposal.h"
#include "models/rounds/stagespec.h"
#include "tests/support/doorsteps.h"
#include "tests/support/testcampaign.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// Rounds proposed from whole streets.
class TestRoundProposal : public QObject
{
    Q_OBJECT

private slots:
    void aLongStreetIsWalkedUpAndDown()
    {
        TestCampaign campaign;
        Doorsteps doorsteps(campaign.connection());
        for (int number = 1; number <= 20; ++number)
            doorsteps.door(u"Acre Lane"_s, QString::number(number));
        doorsteps.door(u"Acre Lane"_s, {}, u"Oak House"_s, u"Flat 1"_s);
        const auto stages = proposeRound(campaign.connection(), {doorsteps.street(u"Acre Lane"_s)});
        ROSETTE_VERIFY(stages);
        QCOMPARE(StageSpec::print(*stages), u"Acre Lane odds, Oak House, evens down"_s);
    }

    void aShortStreetIsWalkedInOneGo()
    {
        TestCampaign campaign;
        Doorsteps doorsteps(campaign.connection());
        for (int number = 1; number <= 6; ++number)
            doorsteps.door(u"Mews"_s, QString::number(number));
        const auto stages = proposeRound(campaign.connection(), {doorsteps.street(u"Mews"_s)});
        ROSETTE_VERIFY(stages);
        QCOMPARE(StageSpec::print(*stages), u"Mews"_s);
    }

    void everyDoorIsInItOnce()
    {
        TestCampaign campaign;
        Doorsteps doorsteps(campaign.connection());
        for (int number = 1; number <= 20; ++number)
            doorsteps.door(u"Acre Lane"_s, QString::number(number));
        doorsteps.door(u"Acre Lane"_s, {}, u"Rose Cottage"_s);
        doorsteps.door(u"Acre Lane"_s, {}, {}, u"Flat 3"_s);
        const auto stages = proposeRound(campaign.connection(), {doorsteps.street(u"Acre Lane"_s)});
        ROSETTE_VERIFY(stages);
        const auto walk = doorsOfStages(campaign.connection(), *stages);
        ROSETTE_VERIFY(walk);
        qsizetype doors = 0;
        for (const StageDoors &stage : *walk)
            doors += stage.doors.size();
        QCOMPARE(doors, 22);
    }

    void onlyTheWardsDoorsAreMeant()
    {
        TestCampaign campaign;
        Doorsteps doorsteps(campaign.connection());
        const WardId here = doorsteps.ward(u"Here"_s);
        const WardId there = doorsteps.ward(u"There"_s);
        doorsteps.door(u"Acre Lane"_s, u"1"_s, {}, {}, here);
        doorsteps.door(u"Acre Lane"_s, u"3"_s, {}, {}, there);
        const auto stages = proposeRound(campaign.connection(), {doorsteps.street(u"Acre Lane"_s)}, here);
        ROSETTE_VERIFY(stages);
        const auto walk = doorsOfStages(campaign.connection(), *stages);
        ROSETTE_VERIFY(walk);
        QCOMPARE(walk->first().doors.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestRoundProposal)
#include "tst_roundproposal.moc"
