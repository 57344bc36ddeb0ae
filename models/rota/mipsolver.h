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

/// When to be content.
struct MipLimits
{
    int seconds = 20;    ///< by the clock on the wall
    double gapShare = 0; ///< of the costs: stop when what is found is known to be so near the least
};

/// Solves by CBC, run as a program of its own on an MPS file: killed when the user cancels, gone when it crashes.
class MipSolver
{
public:
    /// Empty when no solver is installed. ROSETTE_SOLVER names another CBC.
    static QString program();

    /// When the time is over, the best found so far. Costs are whole numbers: a difference below 1 is
    /// none. For a task: blocks. NotFound without a solver, Invalid when no values fit, Cancelled.
    static Result<MipSolution> solve(const LinearModel &model, const MipLimits &limits, const Feedback &feedback);
};

} // namespace rosette
