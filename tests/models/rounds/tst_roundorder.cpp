#include <QSet>
#include <QTest>

#include "models/rounds/round.h"
#include "models/rounds/roundorder.h"
#include "models/rounds/roundset.h"
#include "models/rounds/stagespec.h"
#include "models/walks/walkrandom.h"
#include "tests/models/rounds/walktown.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

namespace {

QSet<DoorId> asSet(const QList<DoorId> &doors) { return {doors.begin(), doors.end()}; }

Result<RoundOrder> order(Connection &connection, const QList<Stage> &stages, std::optional<LonLat> start = {})
{
    return bestOrder(connection, stages, RoundPurpose::Leaflet, start, Feedback());
}

} // namespace

/// The best order of a round's doors.
class TestRoundOrder : public QObject
{
    Q_OBJECT

    /// Three lanes 100 m apart, joined by Station Road at their western ends.
    static void buildLanes(WalkTown &town)
    {
        for (int i = 0; i < 3; ++i) {
            const QString lane = u"Lane %1"_s.arg(QChar(u'A' + i));
            town.addWay(lane, WalkTown::at(0, 100 * i), WalkTown::at(150, 100 * i));
            town.addDoors(lane, WalkTown::at(5, 100 * i), WalkTown::at(145, 100 * i), 40);
        }
        for (int i = 0; i < 2; ++i)
            town.addWay(u"Station Road"_s, WalkTown::at(0, 100 * i), WalkTown::at(0, 100 * (i + 1)));
    }

private slots:
    void aRoundThatWandersIsMadeShorter()
    {
        TestCampaign campaign;
        WalkTown town(campaign.connection());
        buildLanes(town);
        const QList<Stage> stages =
            town.stages(u"Lane A odds, Lane C odds, Lane B odds, Lane A evens, Lane C evens, Lane B evens"_s);
        const auto found = order(campaign.connection(), stages);
        ROSETTE_VERIFY(found);
        QVERIFY(found->isShorter());
        QCOMPARE(found->stages.size(), 6);
        for (qsizetype i = 0; i < 6; i += 2) {
            QCOMPARE(found->stages.at(i).streetName, found->stages.at(i + 1).streetName);
            QVERIFY(found->stages.at(i).parity != found->stages.at(i + 1).parity);
            QVERIFY(found->stages.at(i).direction != found->stages.at(i + 1).direction);
        }
        QCOMPARE(found->stages.first().streetName, u"Lane A"_s);
        QVERIFY2(found->after.metres < 1200, qPrintable(QString::number(found->after.metres)));
        QCOMPARE(town.doors(found->stages).size(), 120);
        QCOMPARE(asSet(town.doors(found->stages)), asSet(town.doors(stages)));
        QVERIFY(found->reasons.first().contains(QString::number(std::lround(found->before.metres))));
        QVERIFY(found->reasons.first().contains(QString::number(std::lround(found->after.metres))));
        for (const QString &lane : {u"Lane A"_s, u"Lane B"_s, u"Lane C"_s})
            QCOMPARE(found->reasons.filter(lane + u": one side after the other"_s).size(), 1);
    }

    void aGoodOrderStays()
    {
        TestCampaign campaign;
        WalkTown town(campaign.connection());
        buildLanes(town);
        const QList<Stage> stages = town.stages(u"Lane A odds, evens down, Lane B odds, evens down"_s);
        const auto found = order(campaign.connection(), stages);
        ROSETTE_VERIFY(found);
        QVERIFY(!found->isChanged);
        QCOMPARE(StageSpec::print(found->stages), StageSpec::print(stages));
        QCOMPARE(found->after.metres, found->before.metres);
        QCOMPARE(found->reasons.size(), 1);
    }

    void oneCrossesOverWhereThatIsShorter_data()
    {
        QTest::addColumn<int>("metres");
        QTest::addColumn<MapKind>("kind");
        QTest::addColumn<int>("expected");
        QTest::newRow("a terrace") << 60 << MapKind::Street << 2;
        QTest::newRow("villas far apart") << 500 << MapKind::Street << 1;
        QTest::newRow("a busy road") << 500 << MapKind::TrunkRoad << 2;
    }

    void oneCrossesOverWhereThatIsShorter()
    {
        QFETCH(const int, metres);
        QFETCH(const MapKind, kind);
        QFETCH(const int, expected); // stages
        TestCampaign campaign;
        WalkTown town(campaign.connection());
        town.addWay(u"Acre Lane"_s, WalkTown::at(0, 0), WalkTown::at(metres, 0), kind);
        town.addDoors(u"Acre Lane"_s, WalkTown::at(0, 0), WalkTown::at(metres, 0), 20);
        const auto found = order(campaign.connection(), town.stages(u"Acre Lane evens, odds"_s));
        ROSETTE_VERIFY(found);
        QVERIFY(found->isShorter());
        QCOMPARE(found->stages.size(), expected);
        QCOMPARE(found->stages.first().parity == Parity::All, expected == 1);
        QVERIFY2(found->reasons.filter(u"Acre Lane"_s)
                     .first()
                     .contains(kind == MapKind::TrunkRoad ? u"busy"_s : u"crossings"_s),
                 qPrintable(found->reasons.join(u'\n')));
    }

    void doorsOfOtherRoundsAreNotTakenIn()
    {
        TestCampaign campaign;
        WalkTown town(campaign.connection());
        buildLanes(town);
        const QList<Stage> stages =
            town.stages(u"Lane B evens 10-24, Lane A odds 1-17, Lane B odds 9-23, Lane A evens 2-18"_s);
        const QSet<DoorId> doors = asSet(town.doors(stages));
        const auto found = order(campaign.connection(), stages);
        ROSETTE_VERIFY(found);
        QVERIFY(found->isShorter());
        QCOMPARE(asSet(town.doors(found->stages)), doors);
        town.addDoor(u"Lane A"_s, u"12A"_s, WalkTown::at(50, 0)); // built later, and still met
        QCOMPARE(town.doors(found->stages).size(), doors.size() + 1);
    }

    void stagesWithoutADoorStay()
    {
        TestCampaign campaign;
        WalkTown town(campaign.connection());
        buildLanes(town);
        const auto found =
            order(campaign.connection(), town.stages(u"Lane A odds, Lane B 101-199, Lane C, Lane A evens"_s));
        ROSETTE_VERIFY(found);
        QVERIFY(found->isShorter());
        QVERIFY2(StageSpec::print(found->stages).endsWith(u"Lane B 101-199"_s),
                 qPrintable(StageSpec::print(found->stages)));
    }

    void itBeginsNearTheMeetingPoint()
    {
        TestCampaign campaign;
        WalkTown town(campaign.connection());
        buildLanes(town);
        const QList<Stage> stages = town.stages(u"Lane A odds, Lane C, Lane B, Lane A evens"_s);
        const auto found = order(campaign.connection(), stages, WalkTown::at(0, 200));
        ROSETTE_VERIFY(found);
        QVERIFY(found->isShorter());
        QCOMPARE(found->stages.first().streetName, u"Lane C"_s);
    }

    void noDoorIsEverLost()
    {
        TestCampaign campaign;
        WalkTown town(campaign.connection());
        buildLanes(town);
        Doorsteps doorsteps(campaign.connection());
        for (int flat = 1; flat <= 5; ++flat)
            doorsteps.door(u"Lane A"_s, {}, u"Oak House"_s, u"Flat %1"_s.arg(flat));
        doorsteps.door(u"Lane A"_s, u"A49"_s);
        doorsteps.door(u"Lane B"_s, {}, {}, u"Garden flat"_s);
        const QStringList sides{u""_s, u" odds"_s, u" evens"_s};
        WalkRandom random(7);
        for (int i = 0; i < 30; ++i) {
            QStringList parts{u"Lane A, Oak House"_s};
            for (int stage = 0; stage < 6; ++stage) {
                const int from = 1 + random.below(40);
                const QString bounds =
                    random.below(3) == 0 ? QString() : u" %1-%2"_s.arg(from).arg(1 + random.below(40));
                parts += u"Lane %1"_s.arg(QChar(u'A' + random.below(3))) + sides.at(random.below(3)) + bounds;
            }
            const QList<Stage> stages = town.stages(parts.mid(random.below(2)).join(u", "_s));
            const QList<DoorId> before = town.doors(stages);
            const auto found = order(campaign.connection(), stages);
            if (before.isEmpty())
                continue;
            ROSETTE_VERIFY(found);
            const QList<DoorId> after = town.doors(found->stages);
            QCOMPARE(after.size(), before.size());
            QCOMPARE(asSet(after), asSet(before));
            QVERIFY(found->after.metres <= found->before.metres);
        }
    }

    void aRoundWithoutDoorsIsRefused()
    {
        TestCampaign campaign;
        QCOMPARE(order(campaign.connection(), {}).error().code, ErrorCode::Invalid);
        QCOMPARE(bestOrder(campaign.connection(), RoundId(1), Feedback()).error().code, ErrorCode::NotFound);
    }

    void aCancelledSearchSaysSo()
    {
        TestCampaign campaign;
        WalkTown town(campaign.connection());
        buildLanes(town);
        Feedback feedback;
        feedback.cancel();
        const auto found =
            bestOrder(campaign.connection(), town.stages(u"Lane A"_s), RoundPurpose::Leaflet, {}, feedback);
        QCOMPARE(found.error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestRoundOrder)
#include "tst_roundorder.moc"
