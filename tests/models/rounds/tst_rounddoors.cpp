#include <QTest>

#include "models/rounds/round.h"
#include "models/rounds/rounddoors.h"
#include "models/rounds/roundset.h"
#include "models/rounds/roundsummary.h"
#include "models/rounds/stageresolver.h"
#include "tests/support/doorsteps.h"
#include "tests/support/testcampaign.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// The order in which feet meet the doors of a round.
class TestRoundDoors : public QObject
{
    Q_OBJECT

    /// Brownlow Road with both sides, a block of flats between, and a close off it.
    static void buildBrownlow(Connection &connection)
    {
        Doorsteps doorsteps(connection);
        for (int number = 30; number >= 1; --number) {
            if (number <= 29 || number % 2 == 0)
                doorsteps.door(u"Brownlow Road"_s, QString::number(number));
        }
        for (const QString &flat : {u"Flat 10"_s, u"Flat 2"_s, u"Flat 1"_s})
            doorsteps.door(u"Brownlow Road"_s, {}, u"Brownlow Heights"_s, flat);
        for (int number = 1; number <= 8; ++number)
            doorsteps.door(u"Brownlow Close"_s, QString::number(number));
    }

    static QStringList expectedWalk()
    {
        QStringList walk;
        for (int number = 1; number <= 17; number += 2)
            walk += u"%1 Brownlow Road"_s.arg(number);
        walk += {u"Flat 1, Brownlow Heights, Brownlow Road"_s, u"Flat 2, Brownlow Heights, Brownlow Road"_s, u"Flat 10, Brownlow Heights, Brownlow Road"_s};
        for (int number = 19; number <= 29; number += 2)
            walk += u"%1 Brownlow Road"_s.arg(number);
        for (int number = 30; number >= 22; number -= 2)
            walk += u"%1 Brownlow Road"_s.arg(number);
        for (int number = 8; number >= 1; --number)
            walk += u"%1 Brownlow Close"_s.arg(number);
        for (int number = 20; number >= 2; number -= 2)
            walk += u"%1 Brownlow Road"_s.arg(number);
        return walk;
    }

    static QStringList labels(const QList<Door> &doors)
    {
        QStringList list;
        for (const Door &door : doors)
            list += door.label();
        return list;
    }

    const QString m_written = u"Brownlow Road odds 1-17, Brownlow Heights, odds 19-29, evens 30-22, Brownlow Close 8-1, Brownlow Road evens 20-2"_s;

    static Result<RoundId> storeRound(Connection &connection, const QList<Stage> &stages, RoundSetId *set = nullptr)
    {
        ROSETTE_ASSIGN(const RoundSet roundSet, RoundSetRepository::findOrCreate(connection, RoundPurpose::Canvass, {}));
        if (set)
            *set = roundSet.id;
        Round round;
        round.set = roundSet.id;
        round.name = u"Round 1"_s;
        ROSETTE_ASSIGN(const RoundId id, RoundRepository::insert(connection, round));
        ROSETTE_CHECK(StageRepository::replace(connection, id, stages));
        return id;
    }

private slots:
    void brownlowIsWalkedAsWritten()
    {
        TestCampaign campaign;
        buildBrownlow(campaign.connection());
        const auto stages = StageResolver::resolve(campaign.connection(), m_written);
        ROSETTE_VERIFY(stages);
        QCOMPARE(StageSpec::print(*stages), m_written);
        const auto id = storeRound(campaign.connection(), *stages);
        ROSETTE_VERIFY(id);
        const auto doors = doorsOfRound(campaign.connection(), *id);
        ROSETTE_VERIFY(doors);
        QCOMPARE(labels(*doors), expectedWalk());
    }

    void brownlowReversedIsTheSameWalkBackwards()
    {
        TestCampaign campaign;
        buildBrownlow(campaign.connection());
        const auto stages = StageResolver::resolve(campaign.connection(), m_written);
        ROSETTE_VERIFY(stages);
        QList<Stage> reversed;
        for (auto stage = stages->crbegin(); stage != stages->crend(); ++stage)
            reversed += stage->reversed();
        const auto id = storeRound(campaign.connection(), reversed);
        ROSETTE_VERIFY(id);
        const auto doors = doorsOfRound(campaign.connection(), *id);
        ROSETTE_VERIFY(doors);
        QStringList expected = expectedWalk();
        std::reverse(expected.begin(), expected.end());
        QCOMPARE(labels(*doors), expected);
    }

    void aDoorMetTwiceStandsOnce()
    {
        TestCampaign campaign;
        buildBrownlow(campaign.connection());
        const auto stages = StageResolver::resolve(campaign.connection(), u"Brownlow Close 1-4, 3-6"_s);
        ROSETTE_VERIFY(stages);
        const auto doors = doorsOfStages(campaign.connection(), *stages);
        ROSETTE_VERIFY(doors);
        QCOMPARE(doors->at(0).doors.size(), 4);
        QCOMPARE(labels(doors->at(1).doors), (QStringList{u"5 Brownlow Close"_s, u"6 Brownlow Close"_s}));
    }

    void aNumberedBuildingStandsWhereItIsNamed()
    {
        TestCampaign campaign;
        Doorsteps doorsteps(campaign.connection());
        for (const QString &number : {u"1"_s, u"2"_s, u"3"_s, u"4"_s})
            doorsteps.door(u"Acre Lane"_s, number);
        doorsteps.door(u"Acre Lane"_s, u"5"_s, u"Oak House"_s, u"Flat 1"_s);
        const auto stages = StageResolver::resolve(campaign.connection(), u"Acre Lane odds, evens down, Oak House"_s);
        ROSETTE_VERIFY(stages);
        const auto doors = doorsOfStages(campaign.connection(), *stages);
        ROSETTE_VERIFY(doors);
        QCOMPARE(doors->at(0).doors.size(), 2);
        QCOMPARE(doors->at(2).doors.size(), 1);
    }

    void boundsTakeInSuffixes()
    {
        TestCampaign campaign;
        Doorsteps doorsteps(campaign.connection());
        for (const QString &number : {u"8"_s, u"10"_s, u"10A"_s, u"12"_s, u"14"_s})
            doorsteps.door(u"Acre Lane"_s, number);
        const auto stages = StageResolver::resolve(campaign.connection(), u"Acre Lane 8-10, 14-10A"_s);
        ROSETTE_VERIFY(stages);
        const auto doors = doorsOfStages(campaign.connection(), *stages);
        ROSETTE_VERIFY(doors);
        QCOMPARE(labels(doors->at(0).doors), (QStringList{u"8 Acre Lane"_s, u"10 Acre Lane"_s, u"10A Acre Lane"_s}));
        QCOMPARE(labels(doors->at(1).doors), (QStringList{u"14 Acre Lane"_s, u"12 Acre Lane"_s}));
    }

    void anUnknownPlaceIsNamedWithWhatIsLikeIt()
    {
        TestCampaign campaign;
        buildBrownlow(campaign.connection());
        const auto stages = StageResolver::resolve(campaign.connection(), u"Brownlow Road odds, Brownlow Avenue"_s);
        QVERIFY(!stages);
        QCOMPARE(stages.error().code, ErrorCode::NotFound);
        QVERIFY(stages.error().message.contains(u"Brownlow Avenue"_s));
        QVERIFY(stages.error().message.contains(u"Brownlow Road"_s));
    }

    void aStageWithoutStreetNeedsOneBefore()
    {
        TestCampaign campaign;
        QCOMPARE(StageResolver::resolve(campaign.connection(), u"odds 1-17"_s).error().code, ErrorCode::Invalid);
    }

    void aSummaryCountsDoorsAndElectors()
    {
        TestCampaign campaign;
        Doorsteps doorsteps(campaign.connection());
        const DoorId door = doorsteps.door(u"Acre Lane"_s, u"2"_s);
        doorsteps.door(u"Acre Lane"_s, u"4"_s);
        doorsteps.elector(door, u"Ford"_s);
        doorsteps.elector(door, u"Gray"_s);
        const auto stages = StageResolver::resolve(campaign.connection(), u"Acre Lane"_s);
        ROSETTE_VERIFY(stages);
        ROSETTE_VERIFY(storeRound(campaign.connection(), *stages));
        const auto summaries = summariseRounds(campaign.connection());
        ROSETTE_VERIFY(summaries);
        QCOMPARE(summaries->size(), 1);
        QCOMPARE(summaries->first().doors, 2);
        QCOMPARE(summaries->first().electors, 2);
        QCOMPARE(summaries->first().doorsTried, 0);
        QCOMPARE(summaries->first().stages, u"Acre Lane"_s);
    }

    void roundsAreFoundByNameAndTheMissNamesThem()
    {
        TestCampaign campaign;
        const auto id = storeRound(campaign.connection(), {});
        ROSETTE_VERIFY(id);
        const auto found = RoundRepository::findByText(campaign.connection(), u"round 1"_s);
        ROSETTE_VERIFY(found);
        QCOMPARE(found->id, *id);
        const auto missing = RoundRepository::findByText(campaign.connection(), u"Round 9"_s);
        QCOMPARE(missing.error().code, ErrorCode::NotFound);
        QVERIFY(missing.error().message.contains(u"Round 1"_s));
    }
};

QTEST_GUILESS_MAIN(TestRoundDoors)
#include "tst_rounddoors.moc"
