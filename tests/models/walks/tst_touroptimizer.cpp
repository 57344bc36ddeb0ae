#include <algorithm>
#include <cmath>
#include <numeric>

#include <QTest>

#include "models/walks/touroptimizer.h"
#include "tests/bench/walkinstances.h"
#include "tests/support/sharedata.h"

using namespace rosette;
using namespace Qt::StringLiterals;

namespace {

Distances randomDistances(int size, WalkRandom &random)
{
    Distances distances(size);
    std::vector<std::pair<int, int>> points;
    for (int i = 0; i < size; ++i)
        points.emplace_back(random.below(1000), random.below(1000));
    for (int i = 0; i < size; ++i) {
        for (int j = 0; j < i; ++j) {
            const auto [x, y] = points[std::size_t(i)];
            const auto [u, v] = points[std::size_t(j)];
            distances.set(i, j, int(std::lround(std::hypot(x - u, y - v))));
        }
    }
    return distances;
}

std::int64_t lengthOf(const Distances &distances, const std::vector<int> &order)
{
    std::int64_t length = distances(order.back(), order.front());
    for (std::size_t i = 1; i < order.size(); ++i)
        length += distances(order[i - 1], order[i]);
    return length;
}

std::int64_t shortestOfAll(const Distances &distances)
{
    std::vector<int> order(std::size_t(distances.size()));
    std::iota(order.begin(), order.end(), 0);
    std::int64_t shortest = lengthOf(distances, order);
    while (std::next_permutation(order.begin() + 1, order.end()))
        shortest = std::min(shortest, lengthOf(distances, order));
    return shortest;
}

bool visitsAllOnce(std::vector<int> order, int size)
{
    std::sort(order.begin(), order.end());
    std::vector<int> all(static_cast<std::size_t>(size));
    std::iota(all.begin(), all.end(), 0);
    return order == all;
}

std::function<bool()> asked(int times)
{
    return [left = times]() mutable { return --left < 0; };
}

} // namespace

/// Closed tours through points, some of them tied together.
class TestTourOptimizer : public QObject
{
    Q_OBJECT

private slots:
    void findsTheShortestOfAFewPoints()
    {
        WalkRandom random(7);
        for (int size = 1; size <= 9; ++size) {
            const Distances distances = randomDistances(size, random);
            TourOptimizer optimizer(distances, {});
            optimizer.run(asked(20));
            QVERIFY(visitsAllOnce(optimizer.order(), size));
            QCOMPARE(optimizer.length(), lengthOf(distances, optimizer.order()));
            if (size >= 8) // fewer are only improved, which is not always the best
                QCOMPARE(optimizer.length(), shortestOfAll(distances));
        }
    }

    void tiedPointsStayNeighbours()
    {
        WalkRandom random(11);
        constexpr int kSize = 60;
        const Distances distances = randomDistances(kSize, random);
        std::vector<int> partners(kSize, -1);
        for (int i = 0; i < 40; ++i)
            partners[std::size_t(i)] = i % 2 == 0 ? i + 1 : i - 1;
        TourOptimizer optimizer(distances, partners);
        const std::int64_t before = optimizer.length();
        optimizer.run(asked(50));
        QVERIFY(optimizer.length() < before);
        QVERIFY(visitsAllOnce(optimizer.order(), kSize));
        const std::vector<int> &order = optimizer.order();
        for (std::size_t i = 0; i < order.size(); ++i) {
            const int partner = partners[std::size_t(order[i])];
            const int next = order[(i + 1) % order.size()];
            const int previous = order[(i + order.size() - 1) % order.size()];
            QVERIFY(partner < 0 || partner == next || partner == previous);
        }
    }

    void sameSeedSameTour()
    {
        WalkRandom random(13);
        const Distances distances = randomDistances(120, random);
        TourOptimizer one(distances, {}, 5);
        TourOptimizer other(distances, {}, 5);
        one.run(asked(10));
        other.run(asked(10));
        QCOMPARE(one.order(), other.order());
    }

    void comesNearTheOptimumOfPublicInstances_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("a280") << u"benchmarks/tsplib/a280.tsp"_s;
        QTest::newRow("pcb442") << u"benchmarks/tsplib/pcb442.tsp"_s;
    }
    void comesNearTheOptimumOfPublicInstances()
    {
        QFETCH(QString, file);
        const auto instance = bench::readTourInstance(test::sharedData(file));
        QVERIFY(instance && instance->bestKnown);
        TourOptimizer optimizer(instance->distances, {});
        optimizer.run(asked(60));
        QVERIFY(optimizer.length() >= *instance->bestKnown);
        QVERIFY2(100 * optimizer.length() <= 102 * *instance->bestKnown,
                 qPrintable(QString::number(optimizer.length())));
    }
};

QTEST_GUILESS_MAIN(TestTourOptimizer)
#include "tst_touroptimizer.moc"
