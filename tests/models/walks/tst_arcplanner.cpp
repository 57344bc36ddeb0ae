#include <algorithm>
#include <numeric>

#include <QTest>

#include "models/walks/arcplanner.h"
#include "models/walks/arcsplit.h"
#include "tests/bench/walkinstances.h"
#include "tests/support/sharedata.h"

using namespace rosette;
using namespace Qt::StringLiterals;

namespace {

/// Points on a plane of blocks, tasks between random ones.
ArcProblem randomProblem(int points, int tasks, int capacity, WalkRandom &random)
{
    ArcProblem problem{Distances(points), 0, capacity, {}};
    std::vector<std::pair<int, int>> places;
    for (int i = 0; i < points; ++i)
        places.emplace_back(random.below(100), random.below(100));
    for (int i = 0; i < points; ++i) {
        for (int j = 0; j < i; ++j) {
            const auto [x, y] = places[std::size_t(i)];
            const auto [u, v] = places[std::size_t(j)];
            problem.distances.set(i, j, std::abs(x - u) + std::abs(y - v));
        }
    }
    for (int i = 0; i < tasks; ++i)
        problem.tasks.push_back({random.below(points), random.below(points), 1 + random.below(capacity / 2)});
    return problem;
}

std::int64_t emptyOf(const ArcProblem &problem, const ArcPlan &plan)
{
    std::int64_t empty = 0;
    for (const ArcRoute &route : plan.routes) {
        int at = problem.depot;
        for (const int arc : route) {
            empty += problem.distances(at, problem.tailOf(arc));
            at = problem.headOf(arc);
        }
        empty += problem.distances(at, problem.depot);
        int doors = 0;
        for (const int arc : route)
            doors += problem.taskOf(arc).doors;
        empty += doors < problem.fewest ? (problem.fewest - doors) * problem.costOfMissing : 0;
    }
    return empty;
}

/// What is wrong with the plan; empty when every task is in it once, no round is overfull and its length is true.
QString faultOf(const ArcProblem &problem, const ArcPlan &plan)
{
    std::vector<int> times(problem.tasks.size(), 0);
    for (const ArcRoute &route : plan.routes) {
        int doors = 0;
        for (const int arc : route) {
            ++times[std::size_t(arc / 2)];
            doors += problem.taskOf(arc).doors;
        }
        if (doors > problem.capacity)
            return u"a round has %1 doors"_s.arg(doors);
    }
    if (std::any_of(times.begin(), times.end(), [](int count) { return count != 1; }))
        return u"a task is not served once"_s;
    return emptyOf(problem, plan) == plan.empty ? QString() : u"the length is not true"_s;
}

/// The shortest way to cut and turn `walk`, by trying all.
std::int64_t shortestCut(const ArcProblem &problem, const std::vector<int> &walk)
{
    const std::size_t size = walk.size();
    std::int64_t shortest = -1;
    for (unsigned cuts = 0; cuts < 1U << (size - 1); ++cuts) {
        for (unsigned turns = 0; turns < 1U << size; ++turns) {
            ArcPlan plan;
            for (std::size_t i = 0; i < size; ++i) {
                if (i == 0 || (cuts >> (i - 1) & 1U) != 0)
                    plan.routes.emplace_back();
                plan.routes.back().push_back((turns >> i & 1U) != 0 ? ArcProblem::turned(walk[i]) : walk[i]);
            }
            plan.empty = emptyOf(problem, plan);
            if (faultOf(problem, plan).isEmpty() && (shortest < 0 || plan.empty < shortest))
                shortest = plan.empty;
        }
    }
    return shortest;
}

std::vector<int> allTasks(const ArcProblem &problem)
{
    std::vector<int> walk;
    for (int task = 0; task < int(problem.tasks.size()); ++task)
        walk.push_back(2 * task);
    return walk;
}

std::function<bool(std::int64_t)> tries(int count)
{
    return [left = count](std::int64_t) mutable { return --left < 0; };
}

} // namespace

/// Streets shared out into rounds of limited size.
class TestArcPlanner : public QObject
{
    Q_OBJECT

private slots:
    void cutsAWalkTheShortestWay()
    {
        WalkRandom random(3);
        for (int i = 0; i < 20; ++i) {
            ArcProblem problem = randomProblem(8, 6, 10, random);
            problem.fewest = i % 2 == 0 ? 0 : 7;
            problem.costOfMissing = 30;
            const ArcPlan plan = splitWalk(problem, allTasks(problem));
            QCOMPARE(faultOf(problem, plan), QString());
            QCOMPARE(plan.empty, shortestCut(problem, allTasks(problem)));
        }
    }

    void findsTheBestPlanOfAFewTasks()
    {
        WalkRandom random(5);
        for (int i = 0; i < 10; ++i) {
            const ArcProblem problem = randomProblem(9, 6, 10, random);
            std::vector<int> walk = allTasks(problem);
            std::int64_t shortest = splitWalk(problem, walk).empty;
            while (std::next_permutation(walk.begin(), walk.end()))
                shortest = std::min(shortest, splitWalk(problem, walk).empty);
            const ArcPlan plan = ArcPlanner(problem).plan(tries(500));
            QCOMPARE(faultOf(problem, plan), QString());
            QCOMPARE(plan.empty, shortest);
        }
    }

    void everyTryKeepsToTheRules()
    {
        WalkRandom random(17);
        for (const int capacity : {10, 25, 1000}) {
            ArcProblem problem = randomProblem(40, 80, capacity, random);
            problem.fewest = capacity / 2;
            problem.costOfMissing = 20;
            const ArcPlan plan = ArcPlanner(problem).plan(tries(60));
            QCOMPARE(faultOf(problem, plan), QString());
        }
    }

    void roundsAreEvenWhenTheyMustBe()
    {
        WalkRandom random(23);
        ArcProblem problem{Distances(31), 30, 115, {}, 85, 1000}; // the depot is next to everything
        for (int i = 0; i < 30; ++i) {
            for (int j = 0; j < i; ++j)
                problem.distances.set(i, j, 10 + std::abs(i - j));
        }
        int doors = 0;
        while (doors < 1000) {
            const int here = 5 + random.below(20);
            problem.tasks.push_back({random.below(30), random.below(30), here});
            doors += here;
        }
        const ArcPlan plan = ArcPlanner(problem).plan(tries(200));
        QCOMPARE(faultOf(problem, plan), QString());
        for (const ArcRoute &route : plan.routes) {
            int served = 0;
            for (const int arc : route)
                served += problem.taskOf(arc).doors;
            QVERIFY2(served >= 85 && served <= 115, qPrintable(QString::number(served)));
        }
    }

    void sameSeedSamePlan()
    {
        WalkRandom random(19);
        const ArcProblem problem = randomProblem(30, 50, 20, random);
        QCOMPARE(ArcPlanner(problem, 4).plan(tries(40)).routes, ArcPlanner(problem, 4).plan(tries(40)).routes);
    }

    void nothingToServeNeedsNoRound()
    {
        QVERIFY(ArcPlanner(ArcProblem{Distances(3), 0, 10, {}}).plan(tries(1)).routes.empty());
    }

    void reachesTheBestKnownOfPublicInstances_data()
    {
        QTest::addColumn<QString>("file");
        for (const QString &name : {u"gdb1"_s, u"gdb10"_s, u"val1A"_s, u"egl-e1-A"_s})
            QTest::newRow(qPrintable(name)) << u"benchmarks/carp/%1.dat"_s.arg(name);
    }
    void reachesTheBestKnownOfPublicInstances()
    {
        QFETCH(QString, file);
        const auto instance = bench::readArcInstance(test::sharedData(file));
        QVERIFY(instance.isOk());
        const ArcPlan plan = ArcPlanner(instance->problem).plan(tries(600));
        QCOMPARE(faultOf(instance->problem, plan), QString());
        QVERIFY(plan.empty + instance->served >= instance->lowerBound);
        QVERIFY(100 * (plan.empty + instance->served) <= 101 * instance->bestKnown);
    }
};

QTEST_GUILESS_MAIN(TestArcPlanner)
#include "tst_arcplanner.moc"
