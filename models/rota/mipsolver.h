#pragma once

#include <vector>

#include <QString>

#include "models/base/feedback.h"
#include "models/rota/linearmodel.h"

namespace rosette {

/// What a solver found.
struct MipSolution
{
    std::vector<double> values; ///< of the columns; empty when nothing was found in the time
    double bound = 0;           ///< nothing can cost less than this
    bool isProven = false;      ///< nothing costs less than these values
};

/// Solves by CBC, run as a program of its own on an MPS file: killed when the user cancels, gone when it crashes.
class MipSolver
{
public:
    /// Empty when no solver is installed. ROSETTE_SOLVER names another CBC.
    static QString program();

    /// Takes at most about `seconds`; then the best found so far. Costs are whole numbers: a difference below 1 is
    /// none. For a task: blocks. NotFound without a solver, Invalid when no values fit, Cancelled.
    static Result<MipSolution> solve(const LinearModel &model, int seconds, const Feedback &feedback);
};

} // namespace rosette
