#include "models/rota/rotasolver.h"

#include <cmath>

#include <QCoreApplication>
#include <QElapsedTimer>

#include "models/rota/mipsolver.h"
#include "models/rota/rotafill.h"
#include "models/rota/rotamodel.h"

namespace rosette {

namespace {

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

} // namespace

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
        const RotaModel model(problem);
        ROSETTE_ASSIGN(const MipSolution best, MipSolver::solve(model.linear(), seconds, feedback));
        if (!best.values.empty())
            found.push_back(model.taken(best.values));
        solution.bound = qint64(std::ceil(best.bound - 1e-6));
        solution.isProven = best.isProven;
    }
    if (feedback.isCancelled())
        return Feedback::cancelledError(
            QCoreApplication::translate("RotaSolver", "Planning was cancelled. The rota is as it was."));
    solution.taken = bestOf(problem, found);
    solution.objective = RotaState(problem, solution.taken).cost();
    solution.seconds = double(clock.elapsed()) / 1000;
    return solution;
}

} // namespace rosette
