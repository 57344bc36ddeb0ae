#pragma once

#include "models/base/feedback.h"
#include "models/rota/rotastate.h"

namespace rosette {

/// The best rota that was found, and how good it is known to be.
struct RotaSolution
{
    std::vector<int> taken; ///< places in RotaProblem::choices, ascending
    qint64 objective = 0;   ///< RotaState::cost()
    qint64 bound = 0;       ///< no rota costs less; without a solver, 0
    bool isProven = false;  ///< none is better
    bool hasSolver = true;  ///< false: none is installed, the rota was filled simply
    bool hasFailed = false; ///< the solver broke down or gave no answer, the rota was filled simply
    double seconds = 0;
};

/// In one sentence: nothing is better, the best in the time, or filled simply and why.
QString howGood(const RotaSolution &solution);

class RotaSolver
{
public:
    static constexpr int kSeconds = 20;

    /// For a task: blocks. A rota that stands already (asked, promised, locked) and is as good as any stays as it is.
    /// Of busy months one is taken that is known to be within one percent of the best.
    /// Where no solver is installed, or it breaks down, the rota is filled simply. Cancelled.
    static Result<RotaSolution> solve(const RotaProblem &problem, const Feedback &feedback, int seconds = kSeconds);
};

} // namespace rosette
