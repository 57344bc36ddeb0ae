#include <random>

#include <QTest>

#include "models/rota/mipsolver.h"
#include "models/rota/rotafill.h"
#include "models/rota/rotamodel.h"
#include "models/rota/rotasolver.h"

using namespace rosette;
using namespace Qt::StringLiterals;

/// The rota as numbers: rules, wishes, the solver and the simple filling.
class TestRotaSolver : public QObject
{
    Q_OBJECT

private:
    static constexpr qint64 kHourMs = 3'600'000;

    static RotaShift shiftAt(int activity, int hour, int minimum, int maximum, bool isLead = false)
    {
        return {.activity = activity,
                .fromMs = hour * kHourMs,
                .toMs = (hour + 2) * kHourMs,
                .minimum = minimum,
                .maximum = maximum,
                .isLead = isLead};
    }

    static RotaProblem randomWeeks(std::mt19937 &random, int weeks)
    {
        const auto below = [&](int end) { return int(random() % unsigned(end)); };
        RotaProblem problem;
        problem.weeks = weeks;
        for (int i = 0; i < 2 + below(4); ++i) {
            problem.activities.push_back(
                {.place = LonLat{-0.14 + 0.02 * below(3), 51.55}, .week = below(weeks), .lifters = below(3)});
            const int hour = problem.activities.back().week * 168 + below(2) * 24 + 10 + below(5);
            for (int shifts = 1 + below(2); shifts > 0; --shifts) {
                const int minimum = below(3);
                problem.shifts.push_back(
                    shiftAt(i, hour + below(3), minimum, std::max(1, minimum + below(2)), below(3) == 0));
            }
        }
        for (int i = 0; i < 1 + below(6); ++i) {
            RotaPerson person;
            if (below(2) == 0)
                person.mostPerWeek = below(3);
            person.isNew = below(3) == 0;
            person.likesEveryWeek = below(3) == 0;
            person.recentShifts = below(5);
            person.servedLastWeek = below(2) == 0;
            problem.people.push_back(person);
            addChoices(problem, i, random);
        }
        return problem;
    }

    static void addChoices(RotaProblem &problem, int person, std::mt19937 &random)
    {
        const auto below = [&](int end) { return int(random() % unsigned(end)); };
        for (int shift = 0; shift < int(problem.shifts.size()); ++shift) {
            if (below(3) == 0)
                continue;
            const int state = below(12);
            RotaChoice choice{shift, person, RotaChoice::State::Free, below(3), 0.5 * below(20)};
            if (state < 3)
                choice.state = std::array{RotaChoice::State::Locked, RotaChoice::State::Promised,
                                          RotaChoice::State::Asked}[std::size_t(state)];
            problem.choices.push_back(choice);
        }
    }

    static RotaSolution solved(const RotaProblem &problem)
    {
        const auto solution = RotaSolver::solve(problem, Feedback());
        if (!solution)
            qFatal("%s", qPrintable(solution.error().message));
        return *solution;
    }

    /// The least cost of all rotas that keep the rules, by trying every one.
    static qint64 leastOfAll(const RotaProblem &problem, RotaState &state, int choice, qint64 least)
    {
        if (choice == int(problem.choices.size()))
            return std::min(least, state.cost());
        if (!state.isTaken(choice) && state.fits(choice)) {
            state.add(choice);
            least = leastOfAll(problem, state, choice + 1, least);
            state.remove(choice);
        }
        return leastOfAll(problem, state, choice + 1, least);
    }

    static bool isLocked(const RotaChoice &choice) { return choice.state == RotaChoice::State::Locked; }

private slots:
    void initTestCase() { QVERIFY2(!MipSolver::program().isEmpty(), "no solver: install coinor-cbc"); }

    void nobodyAndNothingIsARota()
    {
        const RotaSolution nothing = solved({});
        QVERIFY(nothing.taken.empty());
        QVERIFY(nothing.isProven);
        RotaProblem nobody;
        nobody.activities.push_back({});
        nobody.shifts.push_back(shiftAt(0, 10, 2, 4));
        const RotaSolution empty = solved(nobody);
        QVERIFY(empty.taken.empty());
        QCOMPARE(empty.objective, qint64(2 * 1000 + 2 * 30));
    }

    void theBestOfAllRotasIsFound()
    {
        std::mt19937 random(20260522);
        for (int i = 0; i < 60; ++i) {
            RotaProblem problem = randomWeeks(random, 1 + i % 2);
            if (problem.choices.size() > 14)
                problem.choices.resize(14);
            RotaState state(problem);
            const qint64 least = leastOfAll(problem, state, 0, std::numeric_limits<qint64>::max());
            const RotaSolution solution = solved(problem);
            QCOMPARE(solution.objective, least);
            QVERIFY(solution.isProven);
            QCOMPARE(solution.bound, least);
        }
    }

    void aThousandRandomWeeksKeepTheRules()
    {
        std::mt19937 random(7);
        for (int i = 0; i < 1000; ++i) {
            const RotaProblem problem = randomWeeks(random, 1 + i % 3);
            const RotaSolution solution = solved(problem);
            const RotaState state(problem, solution.taken);
            QCOMPARE(state.brokenRule(), QString());
            QCOMPARE(state.taken(), solution.taken);
            for (int choice = 0; choice < int(problem.choices.size()); ++choice)
                QVERIFY(!isLocked(problem.choices[std::size_t(choice)]) || state.isTaken(choice));
            QVERIFY(solution.isProven);
            QCOMPARE(solution.bound, solution.objective);
            const RotaState filled(problem, RotaFill::fill(problem, Feedback()));
            QCOMPARE(filled.brokenRule(), QString());
            QVERIFY(filled.cost() >= solution.objective);

            if (i % 3 != 0)
                continue; // once more for every third, since each starts the solver
            RotaProblem again = problem; // as the rota stands when this one was taken over
            for (RotaChoice &choice : again.choices) {
                if (!isLocked(choice) && choice.state != RotaChoice::State::Promised)
                    choice.state = RotaChoice::State::Free;
            }
            for (const int choice : solution.taken) {
                if (again.choices[std::size_t(choice)].state == RotaChoice::State::Free)
                    again.choices[std::size_t(choice)].state = RotaChoice::State::Asked;
            }
            QCOMPARE(solved(again).taken, solution.taken);
        }
    }

    void onePersonMoreNeverMakesItWorse()
    {
        std::mt19937 random(11);
        for (int i = 0; i < 200; ++i) {
            RotaProblem problem = randomWeeks(random, 1 + i % 2);
            const qint64 before = solved(problem).objective;
            problem.people.push_back({});
            const std::size_t known = problem.choices.size();
            addChoices(problem, int(problem.people.size()) - 1, random);
            for (std::size_t choice = known; choice < problem.choices.size(); ++choice)
                problem.choices[choice].state = RotaChoice::State::Free;
            QVERIFY(solved(problem).objective <= before);
        }
    }

    void theWayBetweenPlacesTakesTime()
    {
        RotaProblem problem;
        problem.activities = {
            {.place = LonLat{-0.14, 51.55}}, {.place = LonLat{-0.20, 51.55}}, {.place = LonLat{-0.14, 51.55}}};
        problem.shifts = {shiftAt(0, 10, 1, 1), shiftAt(1, 12, 1, 1), shiftAt(2, 12, 1, 1)};
        QVERIFY(problem.isClash(0, 1)); // four kilometres in no time
        QVERIFY(!problem.isClash(0, 2));
    }

    void somebodyNewStandsBesideSomebodyExperienced()
    {
        RotaProblem problem;
        problem.activities = {{}, {}};
        problem.shifts = {shiftAt(0, 10, 2, 2), shiftAt(1, 10, 2, 2)};
        for (int person = 0; person < 4; ++person) {
            problem.people.push_back({.isNew = person < 2});
            for (int shift = 0; shift < 2; ++shift)
                problem.choices.push_back({shift, person});
        }
        const RotaSolution solution = solved(problem);
        QCOMPARE(RotaState(problem, solution.taken).score().of(RotaWish::Newcomer), qint64(0));
        QCOMPARE(solution.taken.size(), std::size_t(4));
    }

    void modelsAreWrittenForOtherSolvers()
    {
        LinearModel model;
        const int first = model.addColumn(3, 0, 1, true);
        const int second = model.addColumn(2, -1, LinearModel::kNoLimit);
        model.addRow(LinearModel::Sense::AtLeast, 1, {{first, 1}, {second, 2.5}});
        model.addRow(LinearModel::Sense::Equal, 0, {{second, 1}});
        QCOMPARE(model.toMps(),
                 QByteArray("NAME rota\nROWS\n N COST\n G R0\n E R1\nCOLUMNS\n    MARKER 'MARKER' 'INTORG'\n"
                            " C0 COST 3\n C0 R0 1\n    MARKER 'MARKER' 'INTEND'\n C1 COST 2\n C1 R0 2.5\n"
                            " C1 R1 1\nRHS\n SIDE R0 1\nBOUNDS\n UP BOUND C0 1\n LO BOUND C1 -1\n"
                            " PL BOUND C1\nENDATA\n"));
    }

    void cancellingEndsTheSolver()
    {
        std::mt19937 random(3);
        Feedback feedback;
        feedback.cancel();
        const auto solution = RotaSolver::solve(randomWeeks(random, 1), feedback);
        QVERIFY(!solution);
        QVERIFY(solution.error().isCancelled());
    }

    void withoutASolverTheRotaIsFilledSimply()
    {
        qputenv("ROSETTE_SOLVER", "no-such-solver");
        std::mt19937 random(5);
        const RotaProblem problem = randomWeeks(random, 1);
        const RotaSolution solution = solved(problem);
        qunsetenv("ROSETTE_SOLVER");
        QVERIFY(!solution.hasSolver);
        QVERIFY(!solution.isProven);
        QCOMPARE(RotaState(problem, solution.taken).brokenRule(), QString());
    }
};

QTEST_GUILESS_MAIN(TestRotaSolver)
#include "tst_rotasolver.moc"
