#include <QTest>

#include "models/rota/mipsolver.h"
#include "models/rota/rotafill.h"
#include "models/rota/rotasolver.h"
#include "tests/models/rota/randomweeks.h"

using namespace rosette;
using namespace rosette::test;

/// What holds for every week: shown for a thousand random ones, solved ten at a time as towns that share nobody.
class TestRotaProperties : public QObject
{
    Q_OBJECT

    static constexpr int kWeeksAtOnce = 10;

    static std::vector<RotaProblem> batch(int number)
    {
        std::mt19937 random(unsigned(number) + 7);
        std::vector<RotaProblem> problems;
        for (int i = 0; i < kWeeksAtOnce; ++i)
            problems.push_back(randomWeeks(random, 1 + number % 3));
        return problems;
    }

    static RotaSolution solved(const RotaProblem &problem)
    {
        const auto solution = RotaSolver::solve(problem, Feedback());
        if (!solution)
            qFatal("%s", qPrintable(solution.error().message));
        return *solution;
    }

    static qint64 costOfPart(const std::vector<RotaProblem> &problems, std::size_t place, const RotaSolution &solution)
    {
        return RotaState(problems[place], partOf(problems, place, solution.taken)).cost();
    }

    /// Every rule, told apart from RotaState: nobody locked is moved, nobody is at two places, nothing holds too many.
    static void checkRules(const RotaProblem &problem, const std::vector<int> &taken)
    {
        const RotaBounds bounds(problem);
        std::vector<int> on(problem.shifts.size());
        std::vector<std::vector<const RotaChoice *>> of(problem.people.size());
        std::vector<char> isTaken(problem.choices.size());
        for (const int place : taken) {
            const RotaChoice &choice = problem.choices[std::size_t(place)];
            isTaken[std::size_t(place)] = 1;
            ++on[std::size_t(choice.shift)];
            of[std::size_t(choice.person)].push_back(&choice);
        }
        for (std::size_t i = 0; i < problem.choices.size(); ++i)
            QVERIFY(isTaken[i] || problem.choices[i].state != RotaChoice::State::Locked);
        for (std::size_t i = 0; i < problem.shifts.size(); ++i)
            QVERIFY(on[i] <= bounds.room[i]);
        for (std::size_t person = 0; person < of.size(); ++person)
            checkPerson(problem, bounds, person, of[person]);
    }

    static void checkPerson(const RotaProblem &problem, const RotaBounds &bounds, std::size_t person,
                            const std::vector<const RotaChoice *> &does)
    {
        const auto isLocked = [](const RotaChoice *choice) { return choice->state == RotaChoice::State::Locked; };
        std::vector<int> inWeek(std::size_t(problem.weeks));
        for (auto one = does.begin(); one != does.end(); ++one) {
            const auto week = std::size_t(problem.weekOf((*one)->shift));
            QVERIFY(++inWeek[week] <= bounds.mostInWeek[person][week]);
            for (auto other = does.begin(); other != one; ++other)
                QVERIFY(!problem.isClash((*one)->shift, (*other)->shift) || (isLocked(*one) && isLocked(*other)));
        }
    }

private slots:
    void initTestCase() { QVERIFY2(!MipSolver::program().isEmpty(), "no solver: install coinor-cbc"); }

    void aThousandRandomWeeks_data()
    {
        QTest::addColumn<int>("number");
        for (int number = 0; number < 1000 / kWeeksAtOnce; ++number)
            QTest::addRow("weeks %d to %d", number * kWeeksAtOnce + 1, (number + 1) * kWeeksAtOnce) << number;
    }

    void aThousandRandomWeeks()
    {
        QFETCH(int, number);
        const std::vector<RotaProblem> problems = batch(number);
        const RotaProblem problem = together(problems);
        const RotaSolution solution = solved(problem);

        // No hard rule is broken, locked places stay, and what was found is proven.
        checkRules(problem, solution.taken);
        QCOMPARE(RotaState(problem, solution.taken).brokenRule(), QString());
        QVERIFY(solution.isProven);
        QCOMPARE(solution.bound, solution.objective);

        // The simple filling keeps the same rules, and is never better than the best.
        const std::vector<int> filled = RotaFill::fill(problem, Feedback());
        checkRules(problem, filled);
        QVERIFY(RotaState(problem, filled).cost() >= solution.objective);

        // Planned again when nothing has changed, nothing changes.
        QCOMPARE(solved(takenOver(problem, solution.taken)).taken, solution.taken);

        // One more who could come never makes any of the weeks worse.
        std::mt19937 random(unsigned(number) + 1007);
        std::vector<RotaProblem> more = problems;
        for (RotaProblem &one : more)
            addSomebodyFree(one, random);
        const RotaSolution withMore = solved(together(more));
        for (std::size_t i = 0; i < problems.size(); ++i)
            QVERIFY(costOfPart(more, i, withMore) <= costOfPart(problems, i, solution));
    }

    void anotherWayOfCountingSaysWhatARotaCosts()
    {
        for (int number = 0; number < 20; ++number) {
            const std::vector<RotaProblem> problems = batch(number);
            const RotaProblem problem = together(problems);
            const std::vector<int> taken = RotaFill::fill(problem, Feedback());
            qint64 parts = 0;
            for (std::size_t i = 0; i < problems.size(); ++i)
                parts += RotaState(problems[i], partOf(problems, i, taken)).cost();
            QCOMPARE(parts, RotaState(problem, taken).cost());
            RotaState grown(problem); // each step costs what was said before it
            qint64 cost = grown.cost();
            for (const int choice : taken) {
                if (grown.isTaken(choice))
                    continue;
                cost += grown.costOfAdding(choice);
                grown.add(choice);
            }
            QCOMPARE(cost, grown.cost());
        }
    }
};

QTEST_GUILESS_MAIN(TestRotaProperties)
#include "tst_rotaproperties.moc"
