#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include "models/rota/mipsolver.h"
#include "models/rota/rotafill.h"
#include "models/rota/rotamodel.h"
#include "models/rota/rotasolver.h"
#include "tests/models/rota/randomweeks.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// The rota as numbers: rules, wishes, the solver and the simple filling.
class TestRotaSolver : public QObject
{
    Q_OBJECT

private:
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

    /// A shell script in place of the solver; it is given what the solver is given.
    QString solverOf(const QByteArray &script)
    {
        const QString path = m_folder.filePath(u"solver"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write("#!/bin/sh\n" + script) < 0 ||
            !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
            qFatal("no script");
        return path;
    }

    QTemporaryDir m_folder;

private slots:
    void init() { qunsetenv("ROSETTE_SOLVER"); }
    void cleanupTestCase() { qunsetenv("ROSETTE_SOLVER"); }
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

    void whoIsLockedToWhatCannotBeStaysThere()
    {
        RotaProblem problem;
        problem.activities = {{}, {}};
        problem.shifts = {shiftAt(0, 10, 1, 1), shiftAt(1, 11, 1, 1), shiftAt(1, 11, 1, 1)};
        problem.people = {{.mostPerWeek = 1}};
        using State = RotaChoice::State;
        problem.choices = {{0, 0, State::Locked}, {1, 0, State::Locked}, {2, 0, State::Free}};
        const RotaSolution solution = solved(problem);
        QVERIFY(solution.isProven);
        QCOMPARE(solution.taken, (std::vector<int>{0, 1}));
    }

    void whoLikesEveryWeekComesEveryWeek()
    {
        RotaProblem problem;
        problem.weeks = 2;
        problem.activities = {{.week = 0}, {.week = 1}};
        problem.shifts = {shiftAt(0, 10, 1, 1), shiftAt(1, 178, 1, 1)};
        problem.people = {{.likesEveryWeek = true, .servedLastWeek = true}, {.servedLastWeek = true}};
        problem.choices = {{0, 0}, {1, 0}, {0, 1}, {1, 1}};
        problem.weights.set(RotaWish::Fairness, 0);
        QCOMPARE(solved(problem).taken, (std::vector<int>{0, 1}));
    }

    void nobodyWhoWasAskedIsMovedForNothing()
    {
        RotaProblem problem;
        problem.activities = {{}};
        problem.shifts = {shiftAt(0, 10, 1, 1)};
        problem.people = {{}, {}, {}};
        problem.choices = {{0, 0}, {0, 1, RotaChoice::State::Asked}, {0, 2}};
        problem.weights.set(RotaWish::AsPromised, 0);
        QCOMPARE(solved(problem).taken, std::vector<int>{1});
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
        QVERIFY(!solution.hasSolver);
        QVERIFY(!solution.isProven);
        QVERIFY(howGood(solution).contains(u"No solver is installed"_s));
        QCOMPARE(RotaState(problem, solution.taken).brokenRule(), QString());
    }

    void aSolverThatBreaksDownLeavesTheSimpleFilling_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::newRow("killed") << QByteArray("kill -9 $$");
        QTest::newRow("ends with an error") << QByteArray("echo out of memory; exit 3");
        QTest::newRow("answers nonsense") << QByteArray("for file; do :; done; echo nonsense >\"$file\"");
        QTest::newRow("finds no values") << QByteArray("for file; do :; done; echo Infeasible >\"$file\"");
    }
    void aSolverThatBreaksDownLeavesTheSimpleFilling()
    {
        QFETCH(QByteArray, script);
        qputenv("ROSETTE_SOLVER", solverOf(script).toLocal8Bit());
        std::mt19937 random(5);
        const RotaProblem problem = randomWeeks(random, 1);
        const RotaSolution solution = solved(problem);
        QVERIFY(solution.hasSolver);
        QVERIFY(solution.hasFailed);
        QVERIFY(!solution.isProven);
        QVERIFY(howGood(solution).contains(u"broke down"_s));
        QVERIFY(solution.objective <= RotaState(problem, RotaFill::fill(problem, Feedback())).cost());
    }

    void cancellingKillsARunningSolver()
    {
        const QString marker = m_folder.filePath(u"pid"_s);
        qputenv("ROSETTE_SOLVER", solverOf("echo $$ >" + marker.toLocal8Bit() + "; exec sleep 600").toLocal8Bit());
        Feedback *running = nullptr;
        Feedback feedback([&](double, const QString &) {
            if (QFileInfo(marker).size() > 0)
                running->cancel();
        });
        running = &feedback;
        std::mt19937 random(3);
        const auto solution = RotaSolver::solve(randomWeeks(random, 1), feedback);
        QVERIFY(!solution);
        QVERIFY(solution.error().isCancelled());
        QFile file(marker);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const int pid = file.readAll().trimmed().toInt();
        QVERIFY(pid > 0);
        QVERIFY(!QFileInfo::exists(u"/proc/%1"_s.arg(pid)));
    }

    void theModelThatIsWrittenIsTheModelThatIsSolved()
    {
        const QString copy = m_folder.filePath(u"solved.mps"_s);
        qputenv("ROSETTE_SOLVER", solverOf("cp \"$1\" " + copy.toLocal8Bit() + "; exec cbc \"$@\"").toLocal8Bit());
        std::mt19937 random(9);
        const RotaProblem problem = randomWeeks(random, 2);
        QVERIFY(solved(problem).isProven);
        QFile file(copy);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), RotaModel(problem).linear().toMps());
    }
};

QTEST_GUILESS_MAIN(TestRotaSolver)
#include "tst_rotasolver.moc"
