#include <QTest>

#include "models/walks/streetnetwork.h"

using namespace rosette;
using namespace Qt::StringLiterals;

namespace {

// About 100 m each way at London's latitude.
constexpr double kEast = 0.00144;
constexpr double kNorth = 0.0009;
constexpr double kCrossing = 40; // of the busy road

LonLat at(double east, double north) { return {-0.14 + east * kEast, 51.55 + north * kNorth}; }

Line line(std::initializer_list<std::pair<double, double>> points)
{
    Line line;
    for (const auto &[east, north] : points)
        line += at(east, north);
    return line;
}

double cost(const StreetNetwork &network, LonLat from, LonLat to)
{
    return network.costs(network.nearest(from), {network.nearest(to)}).front();
}

bool isAbout(double metres, double expected) { return std::abs(metres - expected) < 0.02 * expected + 1; }

} // namespace

/// Ways on foot over a made-up network.
class TestStreetNetwork : public QObject
{
    Q_OBJECT

private slots:
    void waysMeetWhereTheyShareAPoint()
    {
        const StreetNetwork network(
            {{line({{0, 0}, {1, 0}, {2, 0}}), u"long lane"_s}, {line({{1, 0}, {1, 1}}), u"side street"_s}});
        QCOMPARE(network.nodeCount(), 4);
        QCOMPARE(network.links().size(), 3);
        QVERIFY(isAbout(cost(network, at(0, 0), at(1, 1)), 200));
    }

    void aBridgeIsNoJunction()
    {
        const StreetNetwork network({{line({{0, 0}, {2, 0}}), {}}, {line({{1, -1}, {1, 1}, {2, 1}, {2, 0}}), {}}});
        QVERIFY(isAbout(cost(network, at(0, 0), at(1, 1)), 400));
    }

    void alongOneLinkIsTheDifference()
    {
        const StreetNetwork network({{line({{0, 0}, {3, 0}}), {}}});
        QVERIFY(isAbout(cost(network, at(0.5, 0), at(2, 0)), 150));
        QVERIFY(isAbout(cost(network, at(2, 0), at(0.5, 0)), 150));
    }

    void aWayRoundIsTakenWhenItIsShorterThanTheLinkItself()
    {
        const StreetNetwork network({{line({{0, 0}, {0, 3}, {1, 3}, {1, 0}}), {}}, {line({{0, 0}, {1, 0}}), {}}});
        QVERIFY(isAbout(cost(network, at(0, 0.5), at(1, 0.5)), 200));
    }

    void crossingABusyRoadCostsAndWalkingAlongItCostsNoMore()
    {
        const QList<FootWay> quiet{{line({{0, -1}, {0, 0}, {0, 1}}), {}}};
        const QList<FootWay> busy = quiet + QList<FootWay>{{line({{-1, 0}, {0, 0}, {1, 0}}), {}, kCrossing}};
        QVERIFY(isAbout(cost(StreetNetwork(quiet), at(0, -1), at(0, 1)), 200));
        const StreetNetwork network(busy);
        QVERIFY(isAbout(cost(network, at(0, -1), at(0, 1)), 200 + kCrossing));
        QVERIFY(isAbout(cost(network, at(-1, 0), at(1, 0)), 200));
        QVERIFY(isAbout(cost(network, at(0, -1), at(1, 0)), 200 + kCrossing / 2));
        QVERIFY(isAbout(network.metres(network.nearest(at(0, -1)), {network.nearest(at(0, 1))}).front(), 200));
    }

    void aBusierRoadCostsMoreToCross()
    {
        const StreetNetwork network({{line({{0, -1}, {0, 0}, {0, 1}}), {}, 10},
                                     {line({{-1, 0}, {0, 0}, {1, 0}}), {}, kCrossing},
                                     {line({{-1, 1}, {0, 1}, {0, 2}})}});
        QVERIFY(isAbout(cost(network, at(0, -1), at(0, 1)), 200 + kCrossing - 10 + 5));
        QVERIFY(isAbout(cost(network, at(0, 1.5), at(-0.5, 1)), 100 + 10));
        QCOMPARE(network.crossingAt(network.nearest(at(0.5, 0))), kCrossing);
    }

    void farEnoughIsNotLookedAt()
    {
        const StreetNetwork network({{line({{0, 0}, {1, 0}})}, {line({{1, 0}, {2, 0}})}, {line({{2, 0}, {3, 0}})}});
        const NetworkPlace from = network.nearest(at(0.5, 0));
        const std::vector<NetworkPlace> places{network.nearest(at(1.5, 0)), network.nearest(at(2.9, 0))};
        const std::vector<double> costs = network.costs(from, places, 120);
        QVERIFY(isAbout(costs.at(0), 100));
        QVERIFY(costs.at(1) == StreetNetwork::kNoWay);
    }

    void theStreetOfThatNameIsMeantIfItIsNear()
    {
        const StreetNetwork network({{line({{0, 0}, {2, 0}}), u"acre lane"_s},
                                     {line({{0, 0.2}, {2, 0.2}}), u"back path"_s},
                                     {line({{0, 0}, {0, 0.2}}), {}}});
        const LonLat point = at(1, 0.15);
        QCOMPARE(network.links()[std::size_t(network.nearest(point).link)].way, 1);
        QCOMPARE(network.links()[std::size_t(network.nearest(point, u"acre lane"_s).link)].way, 0);
        QCOMPARE(network.links()[std::size_t(network.nearest(point, u"elsewhere road"_s).link)].way, 1);
        QVERIFY(!network.nearest(at(40, 40)).isValid());
        QVERIFY(isAbout(1000 + metresBetween(network.pointOf(network.nearest(point)), at(1, 0.2)), 1000));
    }

    void placesCutOffFromTheRestAreNotStoodOn()
    {
        const StreetNetwork network({{line({{0, 0}, {5, 0}}), {}}, {line({{0, 0.3}, {0.2, 0.3}}), u"roof terrace"_s}});
        QCOMPARE(network.links()[std::size_t(network.nearest(at(0.1, 0.29)).link)].way, 0);
    }

    void nothingIsNoNetwork()
    {
        const StreetNetwork network({});
        QVERIFY(network.isEmpty());
        QVERIFY(!network.nearest(at(0, 0)).isValid());
    }
};

QTEST_GUILESS_MAIN(TestStreetNetwork)
#include "tst_streetnetwork.moc"
