#pragma once

#include "models/base/feedback.h"
#include "models/rota/rotastate.h"

namespace rosette {

/// Fills a rota without a solver: the cheapest next place first, then changes of one person for as long as they make it
/// better. Keeps all rules; proves nothing.
class RotaFill
{
public:
    static std::vector<int> fill(const RotaProblem &problem, const Feedback &feedback);
};

} // namespace rosette
