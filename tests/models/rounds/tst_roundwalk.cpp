#include <QTest>

#include "models/rounds/round.h"
#include "models/rounds/roundset.h"
#include "models/rounds/roundwalk.h"
#include "tests/models/rounds/walktown.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// What rounds ask of the feet.
class TestRoundWalk : public QObject
{
    Q_OBJECT

    static WalkFigures figures(TestCampaign &campaign, const QList<Stage> &stages,
                               RoundPurpose purpose = RoundPurpose::Leaflet)
    {
        const auto found = measureStages(campaign.connection(), {stages}, purpose, Feedback());
        return found ? found->first() : WalkFigures();
    }

    static bool isAbout(double metres, double expected) { return std::abs(metres - expected) < 0.02 * expected + 1; }

    /// Two lanes side by side; their western ends are joined where `isJoined`.
    static void buildLanes(WalkTown &town, double apart, bool isJoined)
    {
        town.addWay(u"Acre Lane"_s, WalkTown::at(0, 0), WalkTown::at(400, 0));
        town.addWay(u"Long Lane"_s, WalkTown::at(0, apart), WalkTown::at(300, apart));
        town.addDoors(u"Acre Lane"_s, WalkTown::at(0, 0), WalkTown::at(300, 0), 61, 2);
        town.addDoors(u"Long Lane"_s, WalkTown::at(0, apart), WalkTown::at(300, apart), 61, 2);
        if (isJoined)
            town.addWay({}, WalkTown::at(0, 0), WalkTown::at(0, apart), MapKind::Path);
    }

private slots:
    void metresAreWalkedFromDoorToDoor()
    {
        TestCampaign campaign;
        WalkTown town(campaign.connection());
        buildLanes(town, 100, true);
        const WalkFigures walk = figures(campaign, town.stages(u"Acre Lane down, Long Lane"_s));
        QCOMPARE(walk.doors, 62);
        QVERIFY2(isAbout(walk.metres, 700), qPrintable(QString::number(walk.metres)));
        QVERIFY2(isAbout(walk.metresTwice, 100), qPrintable(QString::number(walk.metresTwice)));
        QVERIFY2(isAbout(walk.widestGap, 100), qPrintable(QString::number(walk.widestGap)));
        QVERIFY(walk.isConnected);
        QVERIFY(figures(campaign, town.stages(u"Acre Lane, Long Lane"_s)).metres > walk.metres + 290);
    }

    void atTheDoorsOneTalksLongerThanOneDelivers()
    {
        TestCampaign campaign;
        WalkTown town(campaign.connection());
        buildLanes(town, 100, true);
        const QList<Stage> stages = town.stages(u"Acre Lane"_s);
        const WalkFigures leaflets = figures(campaign, stages);
        const WalkFigures talks = figures(campaign, stages, RoundPurpose::Canvass);
        QCOMPARE(leaflets.metres, talks.metres);
        QVERIFY(talks.minutes > leaflets.minutes);
        QVERIFY(talks.doorsPerHour() < leaflets.doorsPerHour());
    }

    void crossingTheRoadIsWalkedToo()
    {
        TestCampaign campaign;
        WalkTown town(campaign.connection());
        town.addWay(u"Acre Lane"_s, WalkTown::at(0, 0), WalkTown::at(100, 0));
        town.addDoors(u"Acre Lane"_s, WalkTown::at(0, 0), WalkTown::at(100, 0), 10);
        const double over = figures(campaign, town.stages(u"Acre Lane"_s)).metres;
        QVERIFY2(isAbout(over, 100 + 9 * kCrossingMetres), qPrintable(QString::number(over)));
    }

    void wherePartsLieFarApartARoundIsNotConnected()
    {
        TestCampaign campaign;
        WalkTown town(campaign.connection());
        buildLanes(town, WalkFigures::kWidestGap + 100, true);
        QVERIFY(figures(campaign, town.stages(u"Acre Lane"_s)).isConnected);
        const WalkFigures walk = figures(campaign, town.stages(u"Acre Lane, Long Lane"_s));
        QVERIFY(isAbout(walk.widestGap, WalkFigures::kWidestGap + 100));
        QVERIFY(!walk.isConnected);
    }

    void acrossARailwayWithoutABridgeARoundIsNotConnected()
    {
        TestCampaign campaign;
        WalkTown town(campaign.connection());
        buildLanes(town, 60, false);
        town.addWay({}, WalkTown::at(400, 0), WalkTown::at(400, 900), MapKind::Path); // the long way round
        town.addWay({}, WalkTown::at(400, 900), WalkTown::at(300, 60), MapKind::Path);
        const WalkFigures walk = figures(campaign, town.stages(u"Acre Lane, Long Lane"_s));
        QVERIFY2(walk.widestGap > 1000, qPrintable(QString::number(walk.widestGap)));
        QVERIFY(!walk.isConnected);
    }

    void withoutAMapNothingIsKnownToBeConnected()
    {
        TestCampaign campaign;
        WalkTown town(campaign.connection());
        town.addDoors(u"Acre Lane"_s, WalkTown::at(0, 0), WalkTown::at(300, 0), 61, 2);
        const WalkFigures walk = figures(campaign, town.stages(u"Acre Lane"_s));
        QVERIFY(walk.metres > 300 && walk.metres < 500);
        QVERIFY(!walk.isConnected);
    }

    void storedRoundsAreMeasuredTogether()
    {
        TestCampaign campaign;
        WalkTown town(campaign.connection());
        buildLanes(town, 100, true);
        const auto set = RoundSetRepository::findOrCreate(campaign.connection(), RoundPurpose::Leaflet, {});
        ROSETTE_VERIFY(set);
        QList<RoundId> ids;
        for (const QString &text : {u"Acre Lane"_s, u"Acre Lane, Long Lane"_s}) {
            Round round;
            round.set = set->id;
            round.name = text;
            const auto id = RoundRepository::insert(campaign.connection(), round);
            ROSETTE_VERIFY(id);
            ROSETTE_VERIFY(StageRepository::replace(campaign.connection(), *id, town.stages(text)));
            ids += *id;
        }
        const auto walks = measureRounds(campaign.connection(), ids + QList<RoundId>{RoundId(1)}, Feedback());
        ROSETTE_VERIFY(walks);
        QCOMPARE(walks->size(), 2);
        QCOMPARE(walks->value(ids.at(0)).doors, 31);
        QCOMPARE(walks->value(ids.at(1)).doors, 62);
        QCOMPARE(walks->value(ids.at(1)).metres, figures(campaign, town.stages(u"Acre Lane, Long Lane"_s)).metres);
    }
};

QTEST_GUILESS_MAIN(TestRoundWalk)
#include "tst_roundwalk.moc"
