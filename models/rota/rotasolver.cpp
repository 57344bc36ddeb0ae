#include "models/rota/rotasolver.h"

#include <cmath>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QLoggingCategory>

#include "models/rota/mipsolver.h"
#include "models/rota/rotafill.h"
#include "models/rota/rotamodel.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcSolver, "rosette.rota.solver")

/// Busy months have very many rotas that are nearly the best: seconds find one, hours may not prove it.
constexpr std::size_t kManyChoices = 2000;
constexpr double kNearlyBest = 0.01;

MipLimits limitsFor(const RotaProblem &problem, int seconds)
{
    const bool isBusyMonth = problem.weeks > 1 && problem.choices.size() > kManyChoices;
    return {seconds, isBusyMonth ? kNearlyBest : 0};
}

QString tr(const char *text) { return QCoreApplication::translate("RotaSolver", text); }

/// Who is on the rota now, as far as the rules allow.
std::vector<int> asItStands(const RotaProblem &problem)
{
    RotaState state(problem);
    for (const auto wanted : {RotaChoice::State::Promised, RotaChoice::State::Asked}) {
        for (int i = 0; i < int(problem.choices.size()); ++i) {
            if (problem.choices[std::size_t(i)].state == wanted && state.fits(i))
                state.add(i);
        }
    }
    return state.taken();
}

/// The cheapest of them, the first of several.
std::vector<int> bestOf(const RotaProblem &problem, const std::vector<std::vector<int>> &rotas)
{
    std::vector<int> best;
    qint64 least = std::numeric_limits<qint64>::max();
    for (const std::vector<int> &rota : rotas) {
        const qint64 cost = RotaState(problem, rota).cost();
        if (cost < least) {
            least = cost;
            best = rota;
        }
    }
    return best;
}

/// Has the model solved; the rota that was found comes to `found`.
Status solveModel(const RotaProblem &problem, const Feedback &feedback, int seconds, RotaSolution &solution,
                  std::vector<std::vector<int>> &found)
{
    const RotaModel model(problem);
    const auto best = MipSolver::solve(model.linear(), limitsFor(problem, seconds), feedback);
    if (!best && best.error().isCancelled())
        return best.error();
    solution.hasFailed = !best;
    if (!best) {
        qCWarning(lcSolver).noquote() << best.error().message << best.error().detail;
        return {};
    }
    const std::vector<int> taken = model.taken(best->values);
    if (!best->values.empty() && RotaState(problem, taken).brokenRule().isEmpty())
        found.push_back(taken);
    solution.bound = qint64(std::ceil(best->bound - 1e-6));
    solution.isProven = best->isProven;
    return {};
}

} // namespace

QString howGood(const RotaSolution &solution)
{
    if (!solution.hasSolver)
        return tr(
            "No solver is installed, so the rota was filled simply and may not be the best (package coinor-cbc).");
    if (solution.hasFailed)
        return tr("The solver broke down, so the rota was filled simply and may not be the best. Plan again to try "
                  "once more.");
    if (solution.isProven)
        return tr("No other rota keeps the rules and meets the wishes better.");
    return tr("A rota that may be bettered a little: it loses %1 points by the wishes as they are weighed, and none "
              "can "
              "lose less than %2.")
        .arg(solution.objective)
        .arg(solution.bound);
}

Result<RotaSolution> RotaSolver::solve(const RotaProblem &problem, const Feedback &feedback, int seconds)
{
    QElapsedTimer clock;
    clock.start();
    std::vector<std::vector<int>> found{asItStands(problem), RotaFill::fill(problem, feedback)};
    RotaSolution solution;
    solution.hasSolver = !MipSolver::program().isEmpty();
    if (problem.choices.empty()) { // nothing to decide, which some solvers find odd
        solution.bound = RotaState(problem).cost();
        solution.isProven = true;
    } else if (solution.hasSolver) {
        ROSETTE_CHECK(solveModel(problem, feedback, seconds, solution, found));
    }
    if (feedback.isCancelled())
        return Feedback::cancelledError(tr("Planning was cancelled. The rota is as it was."));
    solution.taken = bestOf(problem, found);
    solution.objective = RotaState(problem, solution.taken).cost();
    solution.seconds = double(clock.elapsed()) / 1000;
    return solution;
}

} // namespace rosette
